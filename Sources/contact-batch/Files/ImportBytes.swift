import Drafts
import Glibc

/// The bytes of an import, piece by piece: out of a file, or out of memory.
struct ImportBytes: ~Copyable {
  private static let pieceSize = 65_536

  private let source: InputSource
  private let file: Int32?
  private let isOwned: Bool
  private let text: [UInt8]
  private var position = 0
  /// How many there are; nil where the system does not know.
  let count: Int?

  /// What is no regular file, such as a device or a pipe, might never end or never begin: it is refused.
  init(path: String) throws(InputFault) {
    source = .file(path: path)
    let file = open(path.fileName, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .cannotOpen(source, errno: errno) }
    guard case .regular(let size) = FileKind(of: file) else {
      close(file)
      throw .noFile(source)
    }
    guard size <= ImportBound.bytes.limit else {
      close(file)
      throw .beyond(source, ExceededBound(.bytes))
    }
    self.file = file
    isOwned = true
    text = []
    count = size > 0 ? size : nil
  }

  /// What comes through standard input, unless it might never end.
  init() throws(InputFault) {
    source = .standardInput
    guard !FileKind(of: 0).isEndless else { throw .device(source) }
    file = 0
    isOwned = false
    text = []
    count = nil
  }

  init(text: String) {
    source = .standardInput
    file = nil
    isOwned = false
    self.text = Array(text.utf8)
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
    guard let piece = try InputPiece.read(file, source, size: Self.pieceSize) else { return nil }
    position += piece.count
    guard position <= ImportBound.bytes.limit else { throw .beyond(source, ExceededBound(.bytes)) }
    return piece
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
