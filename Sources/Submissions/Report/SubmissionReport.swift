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
  /// The submissions that did the rest of the same plan.
  public internal(set) var others: [Part] = []
  /// Of each part, the inputs that were carried out; empty where there is one part.
  var done: [Set<Int>] = []

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
