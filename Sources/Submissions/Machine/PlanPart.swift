/// Which submission of its plan one is: a plan that does several things is sent as several, one after the other.
public struct PlanPart: Hashable, Sendable {
  /// From 1.
  public let number: Int
  public let count: Int

  /// The only one.
  public static let whole = Self(number: 1, count: 1)

  public init(number: Int, count: Int) {
    self.number = number
    self.count = count
  }

  public var isLast: Bool { number >= count }
}
