import Submissions

/// What is being done about a submission that has no clear end.
struct FollowUp: Equatable, Sendable {
  /// The submission about whose unknown inputs the portal is being asked.
  var checking: String?
  /// The submission that a person wants to continue, until the journal has told what is left of it.
  var resuming: String?
  /// The plan that is continued, as it was before: not every part of it goes on.
  var continued: SentPlan?
  /// The submissions whose unknown inputs were asked about without anybody wanting it, each once.
  var lookedUp: Set<String> = []
}
