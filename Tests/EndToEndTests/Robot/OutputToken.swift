/// A piece of what a program writes to a terminal.
enum OutputToken: Equatable {
  case scalar(Unicode.Scalar)
  /// A C0 control or DEL outside of any sequence.
  case control(UInt8)
  /// What follows an ESC: `(B`, `=`, `c`.
  case escape(String)
  /// What follows `ESC [`: parameters and intermediates, and the final letter.
  case sequence(String, final: Character)
  /// What stands between `ESC ]`, `ESC P`, `ESC _`, `ESC ^`, `ESC X` or screen's `ESC k`, and its end.
  case string(Character, String)
  /// No UTF-8, or a sequence that is broken off.
  case malformed(String)
}

/// Cuts output into tokens by ECMA-48 alone: it knows nothing of the program nor of the terminal.
struct OutputTokenizer {
  private let bytes: [UInt8]
  private var index = 0

  static func tokens(of bytes: [UInt8]) -> [OutputToken] {
    var tokenizer = OutputTokenizer(bytes: bytes)
    var tokens: [OutputToken] = []
    while let token = tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func next() -> OutputToken? {
    guard let byte = take() else { return nil }
    switch byte {
    case 0x1B: return escape()
    case 0..<0x20, 0x7F: return .control(byte)
    default: return scalar(byte)
    }
  }

  private mutating func take() -> UInt8? {
    guard index < bytes.count else { return nil }
    index += 1
    return bytes[index - 1]
  }

  private mutating func escape() -> OutputToken {
    guard let byte = take() else { return .malformed("ESC at the end") }
    switch byte {
    case UInt8(ascii: "["): return sequence()
    case 0x5D, 0x50, 0x5F, 0x5E, 0x58, 0x6B: return string(Character(Unicode.Scalar(byte)))
    case 0x20..<0x30:
      guard let final = take() else { return .malformed("a designation at the end") }
      return .escape(Self.text([byte, final]))
    case 0x30..<0x7F: return .escape(Self.text([byte]))
    default: return .malformed("ESC and byte \(byte)")
    }
  }

  private mutating func sequence() -> OutputToken {
    var parameters: [UInt8] = []
    while let byte = take() {
      if 0x40..<0x7F ~= byte {
        return .sequence(Self.text(parameters), final: Character(Unicode.Scalar(byte)))
      }
      guard 0x20..<0x40 ~= byte else { break }
      parameters.append(byte)
    }
    return .malformed("ESC [ \(Self.text(parameters)) broken off")
  }

  private mutating func string(_ kind: Character) -> OutputToken {
    var content: [UInt8] = []
    while let byte = take() {
      if byte == 0x07 { return .string(kind, Self.text(content)) }
      if byte == 0x1B {
        guard take() == UInt8(ascii: "\\") else { break }
        return .string(kind, Self.text(content))
      }
      content.append(byte)
    }
    return .malformed("ESC \(kind) \(Self.text(content)) broken off")
  }

  private mutating func scalar(_ lead: UInt8) -> OutputToken {
    let count = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let end = min(index - 1 + count, bytes.count)
    guard let text = String(validating: bytes[index - 1..<end], as: UTF8.self),
      let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1
    else { return .malformed("byte \(String(lead, radix: 16)) is no UTF-8") }
    index = end
    return .scalar(scalar)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
