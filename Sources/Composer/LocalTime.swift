import ContactsModel

/// The person's time zone as a table of its offsets from UTC, so that local times are told without asking the system.
public struct LocalTime: Hashable, Sendable {
  /// From when on an offset holds.
  public struct Change: Hashable, Sendable {
    /// Milliseconds since 1970.
    public var since: Int64
    /// Seconds east of UTC.
    public var offset: Int

    public init(since: Int64, offset: Int) {
      (self.since, self.offset) = (since, offset)
    }
  }

  /// In their order; the first holds for all that was before.
  private let changes: [Change]

  public init(_ changes: [Change]) {
    self.changes = changes.sorted { $0.since < $1.since }
  }

  public static let utc = Self([])

  /// Finds the changes between two moments, in seconds since 1970, by asking for offsets from UTC, in seconds.
  ///
  /// An offset that holds for less than two weeks may be missed.
  public init(from first: Int64, through last: Int64, offset: (Int64) -> Int) {
    var changes = [Change(since: .min, offset: offset(first))]
    var known = first
    while known < last {
      let next = min(known + 14 * 86_400, last)
      let then = offset(next)
      if then != changes.last?.offset {
        let second = Self.firstSecond(after: known, through: next) { offset($0) == then }
        changes.append(Change(since: second * 1_000, offset: then))
      }
      known = next
    }
    self.init(changes)
  }

  /// The first second for which a statement holds that is false for `before` and true for `last`.
  private static func firstSecond(
    after before: Int64, through last: Int64, where isTrue: (Int64) -> Bool
  ) -> Int64 {
    var (wrong, right) = (before, last)
    while right - wrong > 1 {
      let middle = wrong + (right - wrong) / 2
      if isTrue(middle) { right = middle } else { wrong = middle }
    }
    return right
  }

  /// `2026-11-23 14:03:40`
  func text(_ milliseconds: Int64) -> String { UTC.text(shifted(milliseconds)) }

  /// `2026-11-23`
  func day(of milliseconds: Int64) -> String { String(text(milliseconds).prefix(10)) }

  private func shifted(_ milliseconds: Int64) -> Int64 {
    let change = changes.last { $0.since <= milliseconds } ?? changes.first
    let (sum, isTooLarge) = milliseconds.addingReportingOverflow(Int64(change?.offset ?? 0) * 1_000)
    return isTooLarge ? milliseconds : sum
  }
}

extension LocalTime {
  /// The day before a day, however long that was.
  func dayBefore(_ day: String) -> String? {
    guard let noon = Timestamp("\(day)T12:00:00Z").epochMilliseconds else { return nil }
    return String(UTC.text(noon - 86_400_000).prefix(10))
  }
}
