extension SubmitScreen {
  mutating func take(_ message: Message, in workspace: inout Workspace) -> Step {
    switch message {
    case .submissions(let message): take(message, in: workspace)
    case .terminal, .drafts, .files, .portal, .plan: Step()
    }
  }

  private mutating func take(_ message: SubmissionsMessage, in workspace: Workspace) -> Step {
    switch message {
    case .moved(let submission): take(submission, in: workspace)
    case .refused, .interruptionsFound, .listed, .outcomesRead, .opened, .restRead, .archivingReviewed,
      .retried, .checked, .checkFailed, .journalFailed, .emailFound, .duplicated, .notDuplicated, .purged,
      .evidenceMade, .recordsRead, .linksRead, .changesRead, .changesUnread, .contactsFound, .putBackDrafted,
      .putBackFailed, .readFailed:
      Step()
    }
  }
}
