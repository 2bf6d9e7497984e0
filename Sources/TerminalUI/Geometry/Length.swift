/// How much of a span something asks for.
public enum Length: Hashable, Sendable {
  case fixed(Int)
  /// A part of what the fixed lengths leave, by weight, but at least `minimum`.
  case flexible(weight: Int = 1, minimum: Int = 0)

  var minimum: Int {
    switch self {
    case .fixed(let count): max(0, count)
    case .flexible(_, let minimum): max(0, minimum)
    }
  }

  var weight: Int {
    switch self {
    case .fixed: 0
    case .flexible(let weight, _): max(0, weight)
    }
  }

  /// Shares `total` among `lengths`. The sum is at most `total`: where the minimums do not fit, the last ones
  /// shrink.
  public static func divide(_ total: Int, by lengths: [Length]) -> [Int] {
    var shares = lengths.map(\.minimum)
    let asked = shares.reduce(0, +)
    guard asked < total else { return shrink(shares, to: max(0, total)) }
    var spare = total - asked
    var weights = lengths.reduce(0) { $0 + $1.weight }
    for (index, length) in lengths.enumerated() where length.weight > 0 {
      let part = spare * length.weight / weights
      shares[index] += part
      spare -= part
      weights -= length.weight
    }
    return shares
  }

  /// Shares `total` by what each needs: those that need little have it whole, and the others share what is left. The sum
  /// is at most `total`; what nobody needs is not given.
  public static func divide(_ total: Int, byNeeds needs: [Int]) -> [Int] {
    var shares = needs.map { _ in 0 }
    var left = max(0, total)
    let byNeed = needs.indices.sorted { (needs[$0], $0) < (needs[$1], $1) }
    for (position, index) in byNeed.enumerated() {
      shares[index] = min(max(0, needs[index]), left / (needs.count - position))
      left -= shares[index]
    }
    return shares
  }

  private static func shrink(_ shares: [Int], to total: Int) -> [Int] {
    var left = total
    return shares.map { share in
      let given = min(share, left)
      left -= given
      return given
    }
  }
}
