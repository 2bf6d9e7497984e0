/// Passes over what a terminal answers to a question, be it that another program asked it: OSC, DCS, APC, PM and SOS, up
/// to BEL or ST. Only what it says of its background is read.
struct AnswerReader: Hashable {
  private static let starts = Array("]P_^X".utf8)
  private static let bell: UInt8 = 0x07
  /// Longer than any answer that is read.
  private static let limit = 64

  private let start: UInt8
  private var bytes: [UInt8] = []
  private var isAfterEscape = false
  /// Nothing came for a while in the midst of it.
  var isStalled = false

  static func begins(with byte: UInt8) -> Bool { starts.contains(byte) }

  init(_ start: UInt8) {
    self.start = start
  }

  /// True with the last byte of the answer.
  mutating func take(_ byte: UInt8) -> Bool {
    defer { isAfterEscape = byte == 0x1B }
    if byte == Self.bell || (isAfterEscape && byte == UInt8(ascii: "\\")) {
      if isAfterEscape, byte != Self.bell { bytes.removeLast() }
      return true
    }
    if bytes.count < Self.limit { bytes.append(byte) }
    return false
  }

  /// Nothing followed: it was Alt with a letter.
  var key: Key? { bytes.isEmpty ? .alt(Character(Unicode.Scalar(start))) : nil }

  /// What a whole answer says of the background; nil if it is about something else.
  var background: Theme.Background? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard start == UInt8(ascii: "]"), text.hasPrefix("11;") else { return nil }
    return Theme.Background(colorAnswer: String(text.dropFirst(3)))
  }

  /// It may become the answer about the background.
  var mayBeAwaited: Bool { start == UInt8(ascii: "]") && "11;".utf8.starts(with: bytes.prefix(3)) }

  /// Whether a byte may go on the answer about the background that has begun.
  func mayGoOn(with byte: UInt8) -> Bool {
    if bytes.isEmpty { return byte == UInt8(ascii: "1") }
    let isText = "0123456789abcdefABCDEFrgb:/;#".utf8.contains(byte)
    let isEnd = byte == Self.bell || byte == 0x1B || (isAfterEscape && byte == UInt8(ascii: "\\"))
    return bytes.count < Self.limit && (isText || isEnd)
  }
}
