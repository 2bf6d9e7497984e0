import ContactsModel
import Submissions

extension ResultsScreen {
  mutating func take(_ message: Message, in workspace: inout Workspace) -> Step {
    switch message {
    case .submissions(let message): take(message, in: &workspace)
    case .terminal, .drafts, .files, .portal, .plan: Step()
    }
  }

  private mutating func take(_ message: SubmissionsMessage, in workspace: inout Workspace) -> Step {
    switch message {
    case .moved(let submission):
      return readAgain(forget(touchedBy: submission), in: workspace)
    case .checked(_, let after):
      for record in after.parts { take(record) }
      return workspace.pane.screen == .results ? readNext(in: workspace) : Step()
    case .recordsRead(let records, let missing):
      let step = take(records, missing: missing, in: workspace)
      return records.contains(where: \.namesUsers) ? step + Step(workspace.ownersNeeded()) : step
    case .changesRead(let records, let missing):
      let step = takeChanges(records, missing: missing, in: workspace)
      return records.contains(where: \.namesUsers) ? step + Step(workspace.ownersNeeded()) : step
    case .changesUnread(let why): return changesUnread(why)
    case .linksRead(let reading):
      links.take(reading)
      return Step()
    case .readFailed(let why, let ids):
      readFailed(ids)
      return .say(.failure(why))
    case .refused, .interruptionsFound, .listed, .outcomesRead, .opened, .restRead, .retried,
      .archivingReviewed, .checkFailed, .contactsFound, .putBackDrafted, .putBackFailed,
      .journalFailed, .emailFound, .duplicated, .notDuplicated, .purged, .evidenceMade:
      return Step()
    }
  }
}

extension ContactRecord {
  /// Some version was set by a person, who has a name.
  var namesUsers: Bool {
    propertiesWithHistory.contains { $0.versions.contains { $0.updatedByUserID != nil } }
  }
}
