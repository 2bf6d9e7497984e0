import Drafts
import Glibc

/// Reads contacts out of a file or standard input, piece by piece, so that no file is in memory as a whole.
enum FileReader {
  private static let pieceSize = 65536

  static func read(path: String) throws(InputFault) -> ImportedDraft {
    let source = InputSource.file(path: path)
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotOpen(source, errno: errno) }
    defer { close(file) }
    return try read(file, source, format: ImportFormat(fileName: path))
  }

  /// A device, a pipe or a folder. What is not there is for the reader to say.
  static func isEndless(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }

  static func readStandardInput() throws(InputFault) -> ImportedDraft {
    try read(0, .standardInput, format: nil)
  }

  /// The format is told by the first piece where the name does not tell it.
  private static func read(
    _ file: Int32, _ source: InputSource, format: ImportFormat?
  ) throws(InputFault) -> ImportedDraft {
    guard var piece = try nextPiece(file, source) else { throw .holdsNothing(source) }
    var importer = Importer(format ?? ImportFormat(firstBytes: piece))
    while !piece.isEmpty {
      importer.consume(piece)
      piece = try nextPiece(file, source) ?? []
    }
    do {
      return try importer.finish()
    } catch {
      throw InputFault(error, source)
    }
  }

  /// Nil at the end.
  private static func nextPiece(_ file: Int32, _ source: InputSource) throws(InputFault) -> [UInt8]? {
    while true {
      var count = 0
      let piece = [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, initialized in
        count = Glibc.read(file, buffer.baseAddress, buffer.count)
        initialized = max(0, count)
      }
      if count > 0 { return piece }
      if count == 0 { return nil }
      guard errno == EINTR else { throw .cannotRead(source, errno: errno) }
    }
  }
}

extension InputFault {
  fileprivate init(_ error: ImportError, _ source: InputSource) {
    switch error {
    case .holdsNothing: self = .holdsNothing(source)
    }
  }
}
