/// The identity of an input inside one draft. It stays with the input while its place and its contents change.
public struct InputID: RawRepresentable, Hashable, Comparable, Sendable {
  public let rawValue: UInt64

  public init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// The larger of this and the identity behind another.
  func following(_ id: InputID) -> InputID {
    id >= self && id.rawValue < .max ? InputID(rawValue: id.rawValue + 1) : self
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}
