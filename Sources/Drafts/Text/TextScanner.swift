internal import ContactsModel

/// Takes a line apart from the left, byte by byte: a letter with a mark over it is never mistaken for a blank.
struct TextScanner {
  private var bytes: ArraySlice<UInt8>

  init(_ line: String) {
    bytes = Array(line.utf8)[...]
  }

  var isAtEnd: Bool { bytes.isEmpty }
  var isAtQuote: Bool { bytes.first == UInt8(ascii: "\"") }
  var rest: String { String(decoding: bytes, as: UTF8.self) }

  var isBeforeQuote: Bool {
    var copy = self
    copy.skipBlanks()
    return copy.isAtQuote
  }

  mutating func skip(_ count: Int) { bytes = bytes.dropFirst(count) }

  mutating func skipBlanks() {
    bytes = bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard bytes.first == byte else { return false }
    bytes = bytes.dropFirst()
    return true
  }

  /// The text up to a byte, which stays; nil if there is none.
  mutating func text(before byte: UInt8) -> String? {
    guard let end = bytes.firstIndex(of: byte) else { return nil }
    defer { bytes = bytes[end...] }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// What stands between quotes, as JSON has it; nil if that is none.
  mutating func quoted() -> String? {
    var end = bytes.startIndex + 1
    while end < bytes.endIndex, bytes[end] != UInt8(ascii: "\"") {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < bytes.endIndex, let node = try? JSONReader.read(Array(bytes[...end])) else { return nil }
    bytes = bytes[(end + 1)...]
    return node.text
  }

  /// Up to the next blank, comma, or comment; nil where there is nothing else.
  mutating func word() -> String? {
    let stops = Array(" \t,#\"".utf8)
    let end = bytes.firstIndex { stops.contains($0) } ?? bytes.endIndex
    guard end > bytes.startIndex else { return nil }
    defer { bytes = bytes[end...] }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}

extension String {
  /// Told by scalar, or a blank with a mark over it would count as one.
  var hasNothing: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// Without blanks at either end, told by scalar.
  var trimmedScalars: String {
    let start = unicodeScalars.drop { $0.properties.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// Whether it begins with these bytes, whatever combines with the last of them.
  func hasBytes(_ prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }
}
