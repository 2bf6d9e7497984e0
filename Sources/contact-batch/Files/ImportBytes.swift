import Drafts
import Glibc

/// The bytes of an import, piece by piece: out of a file, or out of memory. Where an encoding was named they are UTF-8.
struct ImportBytes: ~Copyable {
  private static let pieceSize = 65_536

  private let source: InputSource
  private let file: Int32?
  private let isOwned: Bool
  private let text: [UInt8]
  private var position = 0
  private var converter: TextConverter?
  /// How many there are; nil where the system does not know.
  let count: Int?

  /// - Parameter isRegular: what is no regular file, such as a device or a pipe, might never end or never begin, and is
  ///   refused. Otherwise only what certainly never ends is.
  init(path: String, isRegular: Bool = true, encoding: TextEncoding? = nil) throws(InputFault) {
    source = .file(path: path)
    let file = open(path.fileName, O_RDONLY | O_CLOEXEC | (isRegular ? O_NONBLOCK : 0))
    guard file >= 0 else { throw .cannotOpen(source, errno: errno) }
    do throws(InputFault) {
      count = try Self.size(of: file, source, isRegular: isRegular)
    } catch {
      close(file)
      throw error
    }
    self.file = file
    isOwned = true
    text = []
    converter = encoding.flatMap { TextConverter($0) }
  }

  /// Nil where the system does not know.
  private static func size(
    of file: Int32, _ source: InputSource, isRegular: Bool
  ) throws(InputFault) -> Int? {
    switch FileKind(of: file) {
    case .regular(let size):
      guard size <= ImportBound.bytes.limit else { throw .beyond(source, ExceededBound(.bytes)) }
      return size > 0 ? size : nil
    case .device where !isRegular: throw .device(source)
    case .stream, .device, .folder:
      guard !isRegular else { throw .noFile(source) }
      return nil
    }
  }

  /// What comes through standard input, unless it might never end.
  init(encoding: TextEncoding? = nil) throws(InputFault) {
    source = .standardInput
    converter = encoding.flatMap { TextConverter($0) }
    guard !FileKind(of: 0).isEndless else { throw .device(source) }
    file = 0
    isOwned = false
    text = []
    count = nil
  }

  init(text: String) {
    self.init(Array(text.utf8))
  }

  init(_ text: [UInt8]) {
    source = .standardInput
    file = nil
    isOwned = false
    self.text = text
    count = self.text.count
  }

  deinit {
    if isOwned, let file { close(file) }
  }

  /// Percent of all that were handed over.
  var percent: Int? {
    count.map { min(100, position * 100 / max(1, $0)) }
  }

  /// Nil at the end.
  mutating func next() throws(InputFault) -> [UInt8]? {
    guard let file else { return nextOfText() }
    while let piece = try InputPiece.read(file, source, size: Self.pieceSize) {
      position += piece.count
      guard position <= ImportBound.bytes.limit else { throw .beyond(source, ExceededBound(.bytes)) }
      // A workbook tells its encoding by itself.
      if position == piece.count, Workbook.isArchive(piece) { converter = nil }
      guard converter != nil else { return piece }
      let text = converter?.convert(piece) ?? []
      if !text.isEmpty { return text }
    }
    let rest = converter?.finish() ?? []
    return rest.isEmpty ? nil : rest
  }

  /// The first bytes, as many as are asked for, unless there are fewer.
  mutating func head(_ size: Int) throws(InputFault) -> [UInt8] {
    var head: [UInt8] = []
    while head.count < size, let piece = try next() { head += piece }
    return head
  }

  private mutating func nextOfText() -> [UInt8]? {
    guard position < text.count else { return nil }
    let end = min(text.count, position + Self.pieceSize)
    defer { position = end }
    return Array(text[position..<end])
  }
}
