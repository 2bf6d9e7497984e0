/// Looks for text in bytes. The case of ASCII letters does not matter.
struct TextSearch: Sendable {
  private let needle: [UInt8]

  init(_ text: String) {
    needle = text.utf8.map(Self.folded)
  }

  func isIn(_ bytes: some Collection<UInt8>) -> Bool {
    first(in: bytes) != nil
  }

  func isIn(_ text: String) -> Bool {
    first(in: text.utf8) != nil
  }

  /// The first place at which the text stands.
  func first<Bytes: Collection<UInt8>>(in bytes: Bytes) -> Range<Bytes.Index>? {
    guard let head = needle.first else { return nil }
    var start = bytes.startIndex
    while start < bytes.endIndex {
      if Self.folded(bytes[start]) == head, let end = end(in: bytes, from: start) { return start..<end }
      start = bytes.index(after: start)
    }
    return nil
  }

  private func end<Bytes: Collection<UInt8>>(in bytes: Bytes, from start: Bytes.Index) -> Bytes.Index? {
    var index = start
    for byte in needle {
      guard index < bytes.endIndex, Self.folded(bytes[index]) == byte else { return nil }
      index = bytes.index(after: index)
    }
    return index
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
