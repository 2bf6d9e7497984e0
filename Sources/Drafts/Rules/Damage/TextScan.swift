/// What one look at the bytes of a value tells: most values are plain, and need no second look.
struct TextScan {
  /// U+0000 and the like, but not tab and line breaks; also those from U+007F on.
  private(set) var hasControl = false
  private(set) var hasVerticalTab = false
  /// Bytes that some invisible character, or a code point that is none, begins with.
  private(set) var mayHaveInvisible = false
  /// A letter beyond ASCII follows one that the first byte of UTF-8 looks like in another encoding.
  private(set) var mayBeMisread = false
  private(set) var hasAmpersand = false

  init(_ text: String) {
    let isRead = text.utf8.withContiguousStorageIfAvailable { read($0) } != nil
    if !isRead { read(text.utf8) }
  }

  private mutating func read(_ bytes: some Sequence<UInt8>) {
    var (before, previous): (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      switch byte {
      case 0x27...0x7E: break
      case 0x20...0x26: if byte == UInt8(ascii: "&") { hasAmpersand = true }
      case 0x09, 0x0A, 0x0D: break
      case 0x0B: hasVerticalTab = true
      case ..<0x20, 0x7F: hasControl = true
      case 0x80..<0xC0: if previous == 0xC2, byte < 0xA0 { hasControl = true }
      default: readLead(byte, before, previous)
      }
      (before, previous) = (previous, byte)
    }
  }

  private mutating func readLead(_ byte: UInt8, _ before: UInt8, _ previous: UInt8) {
    switch byte {
    case 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0...0xF4: mayHaveInvisible = true
    default: break
    }
    guard previous >= 0x80 else { return }
    switch (before, previous) {
    // Of Windows-1252.
    case (0xC3, 0x82...0xB4): mayBeMisread = true
    // Of Windows-1251, before a sign that no word has.
    case (0xD0, 0x92), (0xD0, 0x93), (0xD0, 0x95), (0xD0, 0xA0), (0xD0, 0xA1), (0xD0, 0xB2):
      if byte == 0xC2 || byte == 0xE2 { mayBeMisread = true }
    // Of Mac Roman.
    case (0x88, 0x9A), (0xC2, 0xAC), (0x80, 0x9A), (0x89, 0x88), (0xC6, 0x92): mayBeMisread = true
    default: break
    }
  }
}
