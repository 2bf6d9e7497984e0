public import Drafts
public import Submissions

/// The plan that archives what a submission created.
public struct Archiving: Equatable, Sendable {
  /// The submission that created them.
  public let submission: String
  /// What the new submission is called in the journal.
  public let name: String
  public let portal: Int?
  public let plan: Plan
  /// Contacts that it created and that are not in the plan, for nobody knows their ids.
  public let withoutID: Int

  public init(_ review: ArchiveReview, of record: SubmissionRecord, name: String, plan: Plan) {
    (submission, portal, withoutID) = (record.id, record.portal, review.withoutID)
    (self.name, self.plan) = (name, plan)
  }
}
