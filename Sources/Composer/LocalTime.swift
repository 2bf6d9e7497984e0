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
