/// What is stored beside the bytes of some inputs. Bytes that match it are those that were written, so they need not be
/// decoded to know that nothing is damaged.
public struct InputSeal: Hashable, Sendable {
  /// How many inputs the bytes hold.
  public let count: Int
  /// Larger than the identity of each.
  public let nextID: InputID
  /// SHA-256 of the bytes and of both numbers.
  public let digest: [UInt8]

  /// A seal that was read.
  public init(count: Int, nextID: InputID, digest: [UInt8]) {
    (self.count, self.nextID, self.digest) = (count, nextID, digest)
  }

  /// The seal of bytes that were just encoded.
  public init(of bytes: [UInt8], count: Int, nextID: InputID) {
    self.init(count: count, nextID: nextID, digest: Self.digest(bytes, count, nextID))
  }

  public func matches(_ bytes: [UInt8]) -> Bool { Self.digest(bytes, count, nextID) == digest }

  private static func digest(_ bytes: [UInt8], _ count: Int, _ nextID: InputID) -> [UInt8] {
    Digest.sha256(of: bytes, Array("\(count) \(nextID.rawValue)".utf8))
  }
}
