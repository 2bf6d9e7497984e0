/// Passes over what a terminal answers to a question that nobody here asked, or that another program did: OSC, DCS,
/// APC, PM and SOS, up to BEL or ST.
struct AnswerReader: Hashable {
  private static let starts = Array("]P_^X".utf8)
  private static let bell: UInt8 = 0x07

  private let start: UInt8
  private var isEmpty = true
  private var isAfterEscape = false

  static func begins(with byte: UInt8) -> Bool { starts.contains(byte) }

  init(_ start: UInt8) {
    self.start = start
  }

  /// True with the last byte of the answer.
  mutating func take(_ byte: UInt8) -> Bool {
    isEmpty = false
    defer { isAfterEscape = byte == 0x1B }
    return byte == Self.bell || (isAfterEscape && byte == UInt8(ascii: "\\"))
  }

  /// Nothing followed: it was Alt with a letter.
  var key: Key? { isEmpty ? .alt(Character(Unicode.Scalar(start))) : nil }
}
