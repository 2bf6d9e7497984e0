public import ContactsModel
import Drafts

/// What the commands about submissions print.
public struct SubmissionReport: Sendable, Equatable {
  /// Nil only where nothing was recorded.
  public var submission: String?
  public var operation: ContactOperation
  public var portal: Int?
  /// In milliseconds since 1970.
  public var at: Int64
  public var state: SubmissionState
  /// Of each planned body, in order.
  public var sha256: [String]
  /// Every input of the draft, in its order.
  public var inputs: [InputOutcome]
  public var provenance: Provenance
  /// Every submission that was made of the plan, in the order in which they are sent; mostly one.
  public var parts: [Part] {
    others.isEmpty ? [Part(submission: submission, operation: operation, object: nil)] : others
  }
  /// All of them where there are several; empty where there is one.
  var others: [Part] = []
  /// Of each part, what became of the inputs that it was to send; empty where there is one part.
  var outcomesOfParts: [[InputOutcome]] = []

  public init(
    submission: String?, operation: ContactOperation, portal: Int?, at: Int64, state: SubmissionState,
    sha256: [String], inputs: [InputOutcome], provenance: Provenance = Provenance()
  ) {
    self.submission = submission
    self.operation = operation
    self.portal = portal
    self.at = at
    self.state = state
    self.sha256 = sha256
    self.inputs = inputs
    self.provenance = provenance
  }

  public init(_ record: SubmissionRecord) {
    self.init(
      submission: record.id, operation: record.plan.operation, portal: record.portal, at: record.at,
      state: record.state,
      sha256: record.plan.batches.map(\.sha256), inputs: record.outcomes, provenance: record.provenance)
  }

  /// Every input counts, also one whose turn has not come.
  public var counts: OutcomeCounts {
    inputs.reduce(into: OutcomeCounts()) { $0[$1.outcome] += 1 }
  }
}
