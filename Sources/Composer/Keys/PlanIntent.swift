/// What is asked of the plan, in Preview.
public enum PlanIntent: Hashable, Sendable, CaseIterable {
  /// Asks what is to become of contacts that are there already, or were sent before.
  case existing
  case skipExisting, keepExisting
  /// They are changed to what the draft says.
  case updateExisting
  /// Where somebody else changed what was to be changed: theirs stands, or mine does. It is about the marked contacts, the
  /// one on the line, or all.
  case takeTheirs, keepMine
  /// They are put aside, into a draft of their own.
  case moveExisting
  /// What differs is shown.
  case compare
  /// What was sent before goes out once more.
  case sendAgain
  /// These do, of what was sent before: the marked ones, or the one on the line.
  case sendOnlyAgain
  /// Files for HubSpot's Imports API are written.
  case exportForImport

  var preconditions: [Precondition] {
    switch self {
    case .existing: [.plan(.withSkipped)]
    case .skipExisting: [.plan(.withSkipped)]
    case .keepExisting: [.plan(.withExisting)]
    case .sendAgain, .sendOnlyAgain: [.plan(.withSent)]
    case .takeTheirs, .keepMine: [.plan(.withConflicts), .writableDraft]
    case .updateExisting, .moveExisting: [.plan(.withExisting), .writableDraft]
    case .compare: [.plan(.withExistingOnLine)]
    case .exportForImport: [.plan(.writable)]
    }
  }
}
