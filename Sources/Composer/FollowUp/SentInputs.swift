import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// What became of the inputs of the draft on screen in the submissions that sent them.
struct SentInputs: Equatable, Sendable {
  private var outcomes: [InputID: DraftOutcome] = [:]
  /// By the portal that they were sent to: another one has none of these contacts.
  private var before: [Int?: [InputID: SentBefore]] = [:]

  init() {}

  init(_ outcomes: [InputID: DraftOutcome]) {
    for (id, outcome) in outcomes { add(outcome, for: id) }
  }

  var isEmpty: Bool { outcomes.isEmpty }

  func outcome(of id: InputID, in portal: Int?) -> InputOutcome? {
    guard let found = outcomes[id], found.portal == portal else { return nil }
    return found.outcome
  }

  /// The input of the draft that stood at an index of a submission.
  func input(at index: Int, of submission: String) -> InputID? {
    outcomes.first { $1.submission == submission && $1.outcome.index == index }?.key
  }

  /// What no plan for a portal sends again by itself.
  func before(in portal: Int?) -> [InputID: SentBefore] { before[portal] ?? [:] }

  /// Takes in a submission of the draft.
  mutating func take(_ record: SubmissionRecord, of origin: SentDraft) {
    for outcome in record.batches.lazy.flatMap(\.outcomes)
    where DraftOutcome.tells(outcome) && origin.inputs.indices.contains(outcome.index) {
      add(
        DraftOutcome(submission: record.id, portal: record.portal, outcome: outcome),
        for: origin.inputs[outcome.index])
    }
  }

  private mutating func add(_ outcome: DraftOutcome, for id: InputID) {
    if let former = outcomes.updateValue(outcome, forKey: id) { before[former.portal]?[id] = nil }
    before[outcome.portal, default: [:]][id] = outcome.outcome.sentBefore
  }
}

extension InputOutcome {
  /// In the list of contacts: `sent 90210001`, `refused: VALIDATION_ERROR`, `unknown`, or the word alone.
  var state: (word: String, text: String, role: Role)? {
    switch outcome {
    case .succeeded: ("sent", "sent\(id.map { " \($0)" } ?? "")", .success)
    case .failed: ("refused", "refused\(category.map { ": \($0)" } ?? "")", .error)
    case .unknown: ("unknown", "unknown", .warning)
    case .notSent: nil
    }
  }

  /// The contact was changed since it was sent.
  func isOutdated(by contact: ContactInput) -> Bool {
    guard let traceID, contact.objectWriteTraceID?.isEmpty ?? true else { return false }
    return TraceID.derived(from: contact, index: index) != traceID
  }

  /// Nil where nothing was done: such an input may go out again.
  fileprivate var sentBefore: SentBefore? {
    switch outcome {
    case .succeeded(.create): .created(recordID: id)
    case .unknown: .unknown
    case .succeeded, .failed, .notSent: nil
    }
  }
}
