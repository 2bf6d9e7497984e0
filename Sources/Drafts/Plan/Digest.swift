internal import Crypto

/// SHA-256 as the text that people compare.
enum Digest {
  /// In lower-case hexadecimal digits.
  static func sha256(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let hash = SHA256.hash(data: bytes)
    let text = hash.flatMap { byte in [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
