import Drafts
import Glibc

/// Reads contacts out of a file or standard input, piece by piece, so that no file is in memory as a whole.
enum FileReader {
  private static let pieceSize = 65536

  static func read(path: String) throws(InputFault) -> ImportedDraft {
    let source = InputSource.file(path: path)
    let file = open(path.fileName, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotOpen(source, errno: errno) }
    defer { close(file) }
    return try read(file, source, format: ImportFormat(fileName: path))
  }

  static func readStandardInput() throws(InputFault) -> ImportedDraft {
    try read(0, .standardInput, format: nil)
  }

  /// The format is told by the first piece where the name does not tell it.
  private static func read(
    _ file: Int32, _ source: InputSource, format: ImportFormat?
  ) throws(InputFault) -> ImportedDraft {
    switch FileKind(of: file) {
    case .device: throw .device(source)
    case .regular(let size) where size > ImportBound.bytes.limit: throw .beyond(source, ExceededBound(.bytes))
    case .regular, .stream, .folder: break
    }
    guard var piece = try InputPiece.read(file, source, size: pieceSize) else { throw .holdsNothing(source) }
    var importer = Importer(format ?? ImportFormat(firstBytes: piece))
    while !piece.isEmpty, importer.exceeded == nil {
      importer.consume(piece)
      piece = try InputPiece.read(file, source, size: pieceSize) ?? []
    }
    do {
      return try importer.finish()
    } catch {
      throw InputFault(error, source)
    }
  }
}

extension InputFault {
  init(_ error: ImportError, _ source: InputSource) {
    switch error {
    case .holdsNothing: self = .holdsNothing(source)
    case .beyond(let exceeded): self = .beyond(source, exceeded)
    }
  }
}
