import Algorithms
import ContactsModel
import Drafts
import Submissions
import TerminalUI

extension Step {
  /// Makes a draft of what a plan left undone.
  /// - Parameters:
  ///   - submission: one of those of the plan.
  ///   - operations: what the plan does.
  static func retry(_ submission: String, of operations: some Sequence<ContactOperation>) -> Step {
    let words = operations.map(\.successWord).uniqued().joined(separator: " or ")
    return Step([.submissions(.retry(submission))], notice: Notice("Making a draft of what was not \(words)"))
  }
}

/// Going on with what a submission left undone, in a draft of its own.
extension Workspace {
  /// Opens the draft, and asks the portal about what is unknown: it stays out of every plan until that is known.
  mutating func retried(_ submission: String, as draft: RetryDraft?, _ counts: RetryInputs.Counts) -> Step {
    let words = Sentences.retried(counts)
    guard let draft else { return .say(Notice(words)) }
    guard isAtPanes else {
      return .say(Notice("Draft \(draft.name): \(words)", keys: "\(keyName(.draft(.drafts))) opens it"))
    }
    var effects: [Effect] = [.drafts(.open(draft.id))]
    if counts.unknown > 0 { effects += lookUp([submission]) }
    return Step(
      effects,
      notice: Notice(
        "Draft \(draft.name): \(words)", keys: "\(keyName(.screen(.nextProblem))) goes to what was refused"))
  }

  /// Asks once what became of the unknown inputs that a plan leaves out.
  mutating func lookUpUnknown() -> Step {
    let unknown = (job.plan?.leftOut ?? []).filter { $0.sentBefore == .unknown }.map(\.index)
    let ids = unknown.filter(document.inputs.indices.contains).map { document.inputs[$0].id }
    return Step(lookUp(ids.compactMap { sent.submission(of: $0) }))
  }

  /// Asks about the first of these of which it was not asked yet.
  private mutating func lookUp(_ submissions: some Sequence<String>) -> [Effect] {
    guard whyBusy == nil, connection.portalID != nil,
      let id = submissions.first(where: { !followUp.lookedUp.contains($0) })
    else { return [] }
    followUp.lookedUp.insert(id)
    followUp.checking = id
    return [.submissions(.check(id))]
  }
}
