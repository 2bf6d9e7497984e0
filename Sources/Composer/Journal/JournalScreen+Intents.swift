import Submissions
import TerminalUI

/// What is done with submissions as a whole.
extension JournalScreen {
  mutating func perform(_ intent: JournalIntent, in workspace: Workspace) -> Step {
    switch intent {
    case .filterSubmissions:
      return .ask(.filterSubmissions, proposing: filter.joined(separator: " "), in: workspace)
    case .duplicateSubmission:
      guard let selected else { return Step(notice: whyNot(.toDuplicate)) }
      return Step([.submissions(.duplicate(selected.id))], notice: Notice("Making a draft of \(selected.id)"))
    case .retrySubmission:
      guard let selected else { return Step(notice: whyNot(.withRest)) }
      return .retry(selected.id, of: selectedPlan.map(\.operation))
    case .findContacts: return workspace.askForContactsToChange()
    case .purge: return .ask(.purgeAge, proposing: "90", in: workspace)
    }
  }

  mutating func carryOut(_ request: JournalRequest, in workspace: Workspace) -> Step {
    switch request {
    case .filter(let text): show(holding: text, in: workspace)
    case .askToPurge(let days): askToPurge(olderThan: days, in: workspace)
    case .purge(let ids, let text): purge(ids, confirmedBy: text)
    }
  }

  /// Asks for the number of those that are settled and older than a number of days.
  func askToPurge(olderThan days: String, in workspace: Workspace) -> Step {
    guard let count = Int64(days.hasSuffix("d") ? String(days.dropLast()) : days),
      (0...Self.mostDays).contains(count)
    else { return .say(.warning("The age is a number of days, such as 90")) }
    let end = count == 0 ? Int64.max : workspace.now - count * 86_400_000
    let settled = all.settled(before: end)
    guard !settled.isEmpty else {
      return .say(Notice("No settled submission is older than \(count == 1 ? "1 day" : "\(count) days")"))
    }
    return .open(.prompt(Prompt(.purge(settled.map(\.id)))))
  }

  private static let mostDays: Int64 = 100_000

  /// Nothing is deleted unless their number was typed.
  func purge(_ ids: [String], confirmedBy text: String) -> Step {
    guard ConfirmationPhrase(count: ids.count).matches(text) else {
      return .say(.warning("Nothing is deleted: that is not \(ids.count)"))
    }
    return Step([.submissions(.purge(ids))], notice: Notice("Deleting \(Submissions.submissions(ids.count))"))
  }
}

extension Notice {
  static func purged(_ count: Int, rest: String?) -> Self {
    let words = "Deleted \(submissions(count)) from this machine"
    return rest.map { .warning("\(words). \($0)") } ?? Notice(words)
  }
}
