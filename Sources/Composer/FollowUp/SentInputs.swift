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

  /// Some were refused when they were sent last.
  private(set) var hasRefusals = false

  /// Why HubSpot refused an input when it was sent last; nil where it did not.
  func refusal(of id: InputID, in portal: Int?) -> InputRefusal? {
    guard let found = outcomes[id], found.portal == portal else { return nil }
    return found.refusal
  }

  func outcome(of id: InputID, in portal: Int?) -> InputOutcome? {
    guard let found = outcomes[id], found.portal == portal else { return nil }
    return found.outcome
  }

  /// The contact was archived since it was sent.
  func isArchived(_ id: InputID, in portal: Int?) -> Bool {
    guard let found = outcomes[id], found.portal == portal else { return false }
    return found.isArchived
  }

  /// The input of the draft that stood at an index of a submission.
  func input(at index: Int, of submission: String) -> InputID? {
    outcomes.first { $1.submission == submission && $1.outcome.index == index }?.key
  }

  /// The submission that sent an input last.
  func submission(of id: InputID) -> String? { outcomes[id]?.submission }

  /// What no plan for a portal sends again by itself.
  func before(in portal: Int?) -> [InputID: SentBefore] { before[portal] ?? [:] }

  /// Takes in a submission of the draft.
  mutating func take(_ record: SubmissionRecord, of origin: SentDraft) {
    for outcome in record.batches.lazy.flatMap(\.outcomes)
    where DraftOutcome.tells(outcome) && origin.inputs.indices.contains(outcome.index) {
      add(
        DraftOutcome(
          submission: record.id, portal: record.portal, outcome: outcome,
          sent: outcome.outcome == .failed ? record.contact(ofInput: outcome.index) : nil),
        for: origin.inputs[outcome.index])
    }
  }

  private mutating func add(_ outcome: DraftOutcome, for id: InputID) {
    if let former = outcomes.updateValue(outcome, forKey: id) { before[former.portal]?[id] = nil }
    before[outcome.portal, default: [:]][id] = outcome.outcome.sentBefore
    if outcome.refusal != nil { hasRefusals = true }
  }
}

extension InputOutcome {
  /// In the list of contacts: `sent 90210001`, `updated 90210001`, `refused: VALIDATION_ERROR`, `unknown`, or the word alone.
  var state: (word: String, text: String, role: Role)? {
    switch outcome {
    case .succeeded(.update): ("updated", "updated\(id.map { " \($0)" } ?? "")", .success)
    case .succeeded: ("sent", "sent\(id.map { " \($0)" } ?? "")", .success)
    case .failed:
      (
        "refused", "refused\((facts.lazy.compactMap(\.code).first ?? category).map { ": \($0)" } ?? "")",
        .error
      )
    case .unknown: ("unknown", "unknown", .warning)
    case .notSent: nil
    }
  }
}
