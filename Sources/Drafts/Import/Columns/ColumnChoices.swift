internal import ContactsModel

/// What a person said of single columns: what they fill, and which are left out.
public struct ColumnChoices: Hashable, Sendable {
  public static let none = Self()

  private var dropped: [String]
  private var fillings: [Filling]

  private struct Filling: Hashable, Sendable {
    let title: String
    let target: ColumnTarget
    /// A table may lack such a column.
    let isOptional: Bool
  }

  public init() {
    (dropped, fillings) = ([], [])
  }

  /// What was said later stands.
  public mutating func fill(_ title: String, with target: ColumnTarget, isOptional: Bool = false) {
    fillings.removeAll { ColumnChoices.same($0.title, title) }
    fillings.append(Filling(title: title, target: target, isOptional: isOptional))
  }

  public mutating func drop(_ title: String) { dropped.append(title) }

  /// The first column that must be there.
  public var firstNeeded: String? { needed.first }

  private var needed: [String] { fillings.filter { !$0.isOptional }.map(\.title) + dropped }

  /// The first title that no column has, of those that were said of a column that must be there.
  func missing(in titles: [String]) -> String? {
    needed.first { ColumnChoices.index(of: $0, in: titles) == nil }
  }

  /// The target by index; `none` for a column that is left out.
  func targets(in titles: [String]) -> [Int: ColumnTarget] {
    var targets: [Int: ColumnTarget] = [:]
    for filling in fillings {
      if let index = Self.index(of: filling.title, in: titles) { targets[index] = filling.target }
    }
    for title in dropped {
      for (index, other) in titles.enumerated() where Self.same(title, other) {
        targets[index] = ColumnTarget.none
      }
    }
    return targets
  }

  private static func index(of title: String, in titles: [String]) -> Int? {
    titles.firstIndex { $0 == title } ?? titles.firstIndex { same($0, title) }
  }

  private static func same(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    let reduced = TitleWords.reduced(first)
    return reduced.isEmpty ? first.trimmed == second.trimmed : reduced == TitleWords.reduced(second)
  }
}
