public import Drafts
public import Submissions

/// The plan that archives what another one created.
public struct Archiving: Equatable, Sendable {
  /// The first submission of the plan that created them.
  public let submission: String
  /// What the new submission is called in the journal.
  public let name: String
  public let portal: Int?
  public let plan: Plan
  /// Contacts that it created and that are not in the plan, for nobody knows their ids.
  public let withoutID: Int

  public init(_ review: ArchiveReview, of sent: SentPlan, name: String, plan: Plan) {
    (submission, portal, withoutID) = (sent.id, sent.parts[0].portal, review.withoutID)
    (self.name, self.plan) = (name, plan)
  }
}
