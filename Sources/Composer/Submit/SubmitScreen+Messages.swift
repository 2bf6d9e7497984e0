extension SubmitScreen {
  mutating func take(_ message: Message, in workspace: inout Workspace) -> Step {
    switch message {
    case .submissions(let message): take(message, in: workspace)
    case .terminal, .drafts, .files, .portal, .plan: Step()
    }
  }

  private mutating func take(_ message: SubmissionsMessage, in workspace: Workspace) -> Step {
    switch message {
    case .moved(let submission, let isLast): take(submission, isLast: isLast, in: workspace)
    case .refused: takeRefusal(in: workspace)
    case .interruptionsFound, .listed, .outcomesRead, .opened, .restRead, .archivingReviewed,
      .retried, .checked, .checkFailed, .journalFailed, .emailFound, .duplicated, .notDuplicated, .purged,
      .evidenceMade, .recordsRead, .linksRead, .changesRead, .changesUnread, .contactsFound, .putBackDrafted,
      .putBackFailed, .readFailed:
      Step()
    }
  }
}
