/// How well it is known what a column of a table is for.
public enum ColumnCertainty: Hashable, Sendable {
  /// Its title says so.
  case sure
  /// Its title, or what its values look like, says so probably.
  case suggested
  /// A person said so, when a table with these titles was imported before.
  case lastTime
  /// HubSpot sets what it holds, or it tells what came of a submission.
  case readOnly
  /// Nothing is known that it could be for.
  case unmapped
  /// It has no values, and nothing is known that it could be for.
  case empty
}

/// A column of a table, and what it is proposed to fill.
public struct LookedAtColumn: Hashable, Sendable {
  /// Nil in a table without a header row.
  public let title: String?
  public internal(set) var column: ColumnTarget
  public internal(set) var certainty: ColumnCertainty
  /// Why it fills nothing; nil where it fills something.
  public internal(set) var reason: ColumnReason?
  /// The first values that are not empty.
  public let samples: [String]

  init(_ title: String?, _ column: ColumnTarget, _ certainty: ColumnCertainty, _ samples: [String]) {
    (self.title, self.column, self.certainty, self.samples) = (title, column, certainty, samples)
  }

  init(_ title: String?, leftOut reason: ColumnReason, _ samples: [String]) {
    (self.title, self.column, self.samples, self.reason) = (title, .none, samples, reason)
    certainty =
      switch reason {
      case .setByHubSpot, .ofResults: .readOnly
      case .empty: .empty
      case .dropped, .filled, .recordNames, .untitled, .valueAsTitle, .openAddresses, .openNames, .unknown:
        .unmapped
      }
  }
}
