import Foundation

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
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .cannotOpen(source, errno: errno) }
    guard let size = Self.sizeOfFile(path) else {
      close(file)
      throw .noFile(source)
    }
    self.file = file
    isOwned = true
    text = []
    count = size > 0 ? size : nil
  }

  /// What comes through standard input, whatever it is.
  init() {
    source = .standardInput
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

  /// Nil for what is no regular file.
  private static func sizeOfFile(_ path: String) -> Int? {
    let resolved = URL(filePath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved),
      attributes[.type] as? FileAttributeType == .typeRegular
    else { return nil }
    return attributes[.size] as? Int
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
