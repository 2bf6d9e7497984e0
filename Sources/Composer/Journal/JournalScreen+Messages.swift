extension JournalScreen {
  mutating func take(_ message: Message, in workspace: inout Workspace) -> Step {
    switch message {
    case .submissions(let message): take(message, in: workspace)
    case .terminal, .drafts, .files, .portal, .plan: Step()
    }
  }

  private mutating func take(_ message: SubmissionsMessage, in workspace: Workspace) -> Step {
    switch message {
    case .listed(let submissions):
      take(submissions)
      return Step()
    case .emailFound(let text, let ids): return take(ids, holding: text, in: workspace)
    case .checked: return isListed ? Step([.submissions(.list)]) : Step()
    case .moved, .refused, .interruptionsFound, .outcomesRead, .opened, .restRead, .archivingReviewed,
      .retried, .checkFailed, .journalFailed, .duplicated, .notDuplicated, .purged, .evidenceMade,
      .recordsRead, .linksRead, .changesRead, .changesUnread, .contactsFound, .putBackDrafted, .putBackFailed,
      .readFailed:
      return Step()
    }
  }
}
