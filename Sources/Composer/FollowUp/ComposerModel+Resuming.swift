import Submissions
import TerminalUI

/// Going on with a submission that ended early.
extension ComposerModel {
  /// What is left is read from the journal each time: another program may have gone on with it.
  mutating func askToResume(_ id: String) -> [Effect] {
    if let why = workspace.whyBusy ?? workspace.whyReadOnly {
      notice = .warning(why)
      return []
    }
    followUp.resuming = id
    notice = Notice("Reading what is left of \(id)")
    return [.submissions(.readRest(of: id))]
  }

  /// Someone who has gone elsewhere meanwhile is not asked.
  mutating func restRead(_ record: SubmissionRecord) -> [Effect] {
    guard followUp.resuming == record.id else { return [] }
    followUp.resuming = nil
    guard case .pane = context, [.results, .journal].contains(screen), workspace.whyBusy == nil else {
      return []
    }
    let resumption = Resumption(record)
    if let why = workspace.whyNot(resumption) {
      notice = why
      return []
    }
    return advance(.restWanted(resumption)) + workspace.portalNeeded()
  }
}
