import Submissions
import TerminalUI

/// Asking the account what became of what is unknown.
extension ComposerModel {
  mutating func check(_ id: String, unknown: Int) -> [Effect] {
    if let why = workspace.whyBusy {
      notice = .warning(why)
      return []
    }
    guard unknown > 0 else {
      notice = .nothingUnknown
      return []
    }
    followUp.checking = id
    notice = Notice("Asking the account about \(contacts(unknown)) with unknown outcome")
    return [.submissions(.check(id))]
  }

  mutating func checkEnded(_ before: SubmissionRecord, _ after: SubmissionRecord) -> [Effect] {
    followUp.checking = nil
    results.take(after)
    let findings = CheckFindings(before: before, after: after)
    notice = Notice(
      findings.words, keys: findings.absent > 0 ? "\(keyName(.resume)) sends those" : nil,
      tone: findings.isWhole ? .plain : .warning)
    let history = screen == .results ? carryOut(results.readNext(in: workspace)) : []
    return (journal.isListed ? [.submissions(.list)] : []) + history
  }
}
