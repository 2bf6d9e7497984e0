/// Takes the Ctrl-Z away with which programs of DOS end a text. What stands elsewhere is text and stays.
struct EndOfFileMark: Sendable {
  private static let mark: UInt8 = 0x1A

  /// A mark, and line ends and blanks behind it: the end of the text if nothing else follows.
  private var held: [UInt8] = []

  mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>, emit: (UnsafeBufferPointer<UInt8>) -> Void) {
    let tail = bytes.lastIndex { !Self.canFollow($0) }.map { $0 + 1 } ?? bytes.startIndex
    guard held.isEmpty || tail > bytes.startIndex else {
      held += bytes
      return
    }
    if !held.isEmpty {
      held.withUnsafeBufferPointer(emit)
      held = []
    }
    let end = bytes[tail...].firstIndex(of: Self.mark) ?? bytes.endIndex
    held = Array(bytes[end...])
    if end > bytes.startIndex { emit(UnsafeBufferPointer(rebasing: bytes[..<end])) }
  }

  private static func canFollow(_ byte: UInt8) -> Bool {
    byte == mark || byte == 0 || byte == 0x20 || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
  }
}
