import Drafts

/// A plan, and what it was made from.
struct DraftPlan: Equatable, Sendable {
  let plan: Plan
  /// Of the plan: counted once, for it may hold many inputs.
  let counts: PlanCounts
  /// What it changes, contact by contact.
  let changes: [PlannedChange]
  /// How many links go that have labels, which go with them.
  let labelledLinksGone: Int
  /// The state of the draft.
  let revision: Int
  /// What it leaves out because of what the portal said.
  let exclusions: PlanExclusions
  /// Labels and properties are to be read again with the next check, however fresh they are.
  var asksAnew: Bool

  init(_ plan: Plan, for request: PlanRequest) {
    self.plan = plan
    counts = plan.counts
    changes = plan.changes
    labelledLinksGone = changes.count { $0.link.map { $0.isUnlinking && $0.before.count > 1 } == true }
    (revision, exclusions, asksAnew) = (request.revision, request.exclusions, request.asksAnew)
  }
}

/// A plan that is being made.
struct PlanRequest: Equatable, Sendable {
  /// The state of the draft.
  let revision: Int
  let exclusions: PlanExclusions
  let asksAnew: Bool
  /// What the portal said of this state of the draft before.
  var check: PlanCheck?
}
