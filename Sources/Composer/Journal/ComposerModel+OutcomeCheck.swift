import Submissions
import TerminalUI

/// Asking the account what became of what is unknown.
extension ComposerModel {
  /// The submission that is looked at: the open one in Results, the selected one in the Journal.
  var submissionMeant: (id: String, unknown: Int)? {
    screen == .results
      ? results.record.map { ($0.id, $0.counts.unknown) }
      : journal.selected.map { ($0.id, $0.counts.unknown) }
  }

  mutating func check() -> [Effect] {
    guard let (id, unknown) = submissionMeant else {
      notice = Notice("There is no submission to check")
      return []
    }
    if let why = whyBusy {
      notice = .warning(why)
      return []
    }
    guard unknown > 0 else {
      notice = Notice("Nothing to check: no outcome of this submission is unknown")
      return []
    }
    journal.checking = id
    notice = Notice("Asking the account about \(contacts(unknown)) with unknown outcome")
    return [.checkSubmission(id)]
  }

  mutating func checkEnded(_ before: SubmissionRecord, _ after: SubmissionRecord) -> [Effect] {
    journal.checking = nil
    if results.record?.id == after.id { results.update(after) }
    if submit.unseen?.id == after.id { submit.unseen = after }
    let findings = CheckFindings(before: before, after: after)
    notice = Notice(
      findings.words, keys: findings.absent > 0 ? "\(keyName(.resume)) sends those" : nil,
      tone: findings.isWhole ? .plain : .warning)
    return (journal.isListed ? [.listSubmissions] : []) + (screen == .results ? historyNeeded() : [])
  }

  /// Why nothing else can be begun with the account's contacts; nil where nothing is under way.
  var whyBusy: String? {
    if job.isUnderWay {
      return "A submission is running: \(keyName(.goTo(.submit))) shows it, Ctrl-C stops it"
    }
    return journal.checking == nil ? nil : "What was sent is still being checked: wait, or Ctrl-C stops it"
  }
}
