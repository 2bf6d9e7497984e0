internal import CSHA256

/// SHA-256 (FIPS 180-4).
package enum Digest {
  private static let byteCount = 32

  /// The digest of bytes that follow one another.
  /// - Parameter allowsInstructions: whether the processor's own instructions may be used. They give the same.
  package static func sha256(of parts: [UInt8]..., allowsInstructions: Bool = true) -> [UInt8] {
    var hash = csha256_hash()
    csha256_begin(&hash, allowsInstructions)
    for part in parts { part.withUnsafeBytes { csha256_add(&hash, $0.baseAddress, $0.count) } }
    return Array(unsafeUninitializedCapacity: byteCount) { digest, count in
      csha256_end(&hash, digest.baseAddress)
      count = byteCount
    }
  }

  /// Bytes as people compare them, in lower-case hexadecimal digits.
  package static func text(of bytes: some Collection<UInt8>) -> String {
    String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
      var count = 0
      for byte in bytes {
        text[count] = digit(byte >> 4)
        text[count + 1] = digit(byte & 15)
        count += 2
      }
      return count
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
