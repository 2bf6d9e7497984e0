/// How the bytes that a terminal sends are text.
public enum TerminalEncoding: Hashable, Sendable {
  case utf8
  /// One byte a character: those of the bytes from 0x80 on.
  case singleByte([Character])

  /// The character of a byte from 0x80 on; nil where it is only a part of one.
  func character(_ byte: UInt8) -> Character? {
    guard case .singleByte(let upper) = self, byte >= 0x80, upper.count == 0x80 else { return nil }
    return upper[Int(byte) - 0x80]
  }

  func text(_ bytes: [UInt8]) -> String {
    if case .utf8 = self { return String(decoding: bytes, as: UTF8.self) }
    return String(bytes.map { character($0) ?? Character(Unicode.Scalar($0)) })
  }
}
