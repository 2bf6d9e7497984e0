/// Which submission of its plan one is: a plan that does several things is sent as several, one after the other.
public struct PlanPart: Hashable, Sendable {
  /// From 1.
  public let number: Int
  public let count: Int
  /// How many inputs the parts before it have, and how many those behind it.
  public let inputsBefore: Int
  public let inputsBehind: Int

  /// The only one.
  public static let whole = Self(number: 1, count: 1)

  public init(number: Int, count: Int, inputsBefore: Int = 0, inputsBehind: Int = 0) {
    (self.number, self.count) = (number, count)
    (self.inputsBefore, self.inputsBehind) = (inputsBefore, inputsBehind)
  }

  /// One for each of these numbers of inputs.
  public static func parts(ofInputs counts: [Int]) -> [Self] {
    let total = counts.reduce(0, +)
    var before = 0
    return counts.enumerated().map { position, count in
      defer { before += count }
      return Self(
        number: position + 1, count: counts.count, inputsBefore: before,
        inputsBehind: total - before - count)
    }
  }

  public var isLast: Bool { number >= count }
}
