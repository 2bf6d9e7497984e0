import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// What changed across all contacts that are shown.
extension ResultsScreen {
  /// The contacts whose histories can be read.
  private var historyIDs: [String] {
    lookUp?.ids ?? plan?.outcomes.filter(\.outcome.isSuccess).compactMap(\.id) ?? []
  }

  mutating func showChanges(in workspace: Workspace) -> Step {
    guard changes == nil else { return closeChanges() }
    if let why = whyNotRead(in: workspace) { return .say(.warning(why)) }
    let ids = historyIDs
    guard !ids.isEmpty else { return .say(Notice("No contact here has a history")) }
    changes = ChangesList(of: ids)
    (version, compared) = (ListState(), nil)
    var step = readChanges().saying(Notice("Reading the histories of \(contacts(ids.count))"))
    step.navigation = .screen(.focus(.outcomes))
    return step
  }

  private mutating func closeChanges() -> Step {
    changes = nil
    (version, compared) = (ListState(), nil)
    return Step(clearsNotice: true)
  }

  /// Closes what was opened over the results; nil where nothing was.
  mutating func stepBack() -> Step? {
    if changes != nil { return closeChanges() }
    guard lookUp != nil else { return nil }
    self = behind.first ?? Self()
    return record == nil
      ? Step(clearsNotice: true, navigation: .perform(.goTo(.compose))) : Step(clearsNotice: true)
  }

  mutating func readChanges() -> Step {
    guard let ids = changes?.next() else { return Step() }
    return Step([.submissions(.readChanges(of: ids))])
  }

  mutating func takeChanges(_ records: [ContactRecord], missing: [String], in workspace: Workspace) -> Step {
    changes?.take(records, missing: missing)
    let (count, height) = (changes?.log.groups.count ?? 0, outcomesHeight(in: workspace))
    changes?.list.settle(count: count, height: height)
    return readChanges()
  }

  mutating func changesUnread(_ why: Failure) -> Step {
    guard changes != nil else { return Step() }
    changes?.fail(why)
    return .say(.failure(why))
  }

  mutating func updateChanges(_ event: ScreenEvent, in workspace: Workspace) -> Step {
    switch event {
    case .shown: return readChanges()
    case .move(let motion):
      guard let move = motion.inList else {
        return Step(navigation: .screen(.focusNext(by: motion == .left ? -1 : 1)))
      }
      return moveInChanges(move, in: workspace)
    case .select(let line): return moveInChanges(.to(line), in: workspace)
    case .asked(.open): return Step(navigation: workspace.pane == .history ? nil : .screen(.focusNext(by: 1)))
    case .asked(.refresh):
      changes = ChangesList(of: historyIDs)
      return readChanges().saying(Notice("Reading the histories again"))
    case .asked(.check):
      guard let left = changes?.unreadCount, left > 0 else { return .say(Notice("All histories are read")) }
      changes?.want(all: true)
      return readChanges().saying(Notice("Reading the histories of \(contacts(left)) more"))
    case .search(let text, let step):
      guard let found = searchSpace(of: text, in: workspace)?.next(by: step) else { return .notFound(text) }
      return moveInChanges(.to(found), in: workspace)
    case .results(let intent): return performInChanges(intent, in: workspace)
    case .asked(.nextProblem), .asked(.previousProblem), .asked(.resume):
      return .say(whyNotInChanges(workspace))
    case .plan: return Step()
    }
  }

  private func whyNotInChanges(_ workspace: Workspace) -> Notice {
    Notice(
      "Changes are shown", keys: "\(workspace.keyName(.results(.showChanges))) goes back to the contacts")
  }

  private mutating func performInChanges(_ intent: ResultsIntent, in workspace: Workspace) -> Step {
    switch intent {
    case .showChanges: return closeChanges()
    case .nextTimes: return showNextTimes(in: workspace)
    case .compareVersions: return compareVersions(in: workspace)
    case .putBack: return putBack(in: workspace)
    case .showCreated, .showFailed, .showUnknownOutcomes, .showNotSent, .showAllOutcomes, .showAnswer,
      .writeAll, .writeFailed, .evidence, .sortByOutcome, .sortByID, .sortOutcomesByEmail,
      .sortOutcomesByNumber, .toggleID, .toggleLinks, .toggleCheck, .toggleDetail, .widenColumn, .showAsOf,
      .retry, .archive, .archiveCreated, .putBackChanged, .edit, .filterOutcomes, .write, .sortOutcomes,
      .chooseColumns:
      return .say(whyNotInChanges(workspace))
    }
  }

  private mutating func moveInChanges(_ move: ListState.Move, in workspace: Workspace) -> Step {
    guard let list = changes else { return Step() }
    switch workspace.pane {
    case .history: version.move(move, count: versions.count, height: versionsHeight(in: workspace))
    case .record:
      let (count, height) = (list.group?.items.count ?? 0, changesRecordHeight(in: workspace))
      changes?.line.move(move, count: count, height: height)
      if changes?.line.selected != list.line.selected { (version, compared) = (ListState(), nil) }
    default:
      let (count, height) = (list.log.groups.count, outcomesHeight(in: workspace))
      changes?.list.move(move, count: count, height: height)
      guard changes?.list.selected != list.list.selected else { break }
      changes?.line = ListState()
      (version, compared) = (ListState(), nil)
    }
    // Whoever comes to the end of what is there wants more.
    guard workspace.pane == .outcomes, (changes?.list.selected ?? 0) + 1 >= list.log.groups.count else {
      return Step()
    }
    changes?.want(all: false)
    return readChanges()
  }

  func changesRecordHeight(in workspace: Workspace) -> Int {
    max(1, workspace.room.height(of: .record) - 1)
  }

  // MARK: Putting back

  /// Makes a draft that puts back the group under the cursor; in History, the one version.
  func putBack(in workspace: Workspace) -> Step {
    guard var putBack = putBackUnderCursor(in: workspace) else {
      return .say(nothingToPutBack(in: workspace))
    }
    putBack.portal = workspace.connection.portalID
    let known = record?.provenance.name ?? lookUp?.name ?? ""
    let name = known.isEmpty ? workspace.draft.name : known
    return Step(
      [.submissions(.putBack(putBack, name: name))],
      notice: Notice("Reading \(contacts(putBack.contacts.count)) as they are now"))
  }

  func nothingToPutBack(in workspace: Workspace) -> Notice {
    Notice(
      "Nothing to put back here",
      keys:
        "\(workspace.keyName(.results(.showChanges))) lists changes, \(workspace.keyName(.view(.nextPane))) goes to History"
    )
  }

  func putBackUnderCursor(in workspace: Workspace) -> PutBack? {
    if let changes, workspace.pane != .history {
      return changes.group.map { PutBack($0, of: changes.log) }
    }
    guard workspace.pane == .history, let subject = historySubject, subject.unmatched == nil,
      let id = changes == nil ? selectedID : changes?.item?.contact, let edit = selectedVersion
    else { return nil }
    let older = versions.dropFirst(version.selected + 1).first?.value
    return PutBack([
      PutBack.Contact(
        id: id,
        edits: [
          PropertyEdit(subject.name, before: older.flatMap { $0.isEmpty ? nil : $0 }, version: edit)
        ])
    ])
  }
}
