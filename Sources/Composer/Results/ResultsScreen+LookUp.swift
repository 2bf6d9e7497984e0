import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// Contacts whose history was asked for by id or email, outside of any submission.
struct LookedUpContacts: Equatable, Sendable {
  let ids: [String]
  /// What the first one is called: its email, or its id.
  let name: String

  init(_ records: [ContactRecord]) {
    ids = records.compactMap(\.id)
    let email = records.first?.value(of: "email").flatMap { $0.isEmpty ? nil : $0 }
    name = email ?? ids.first ?? DraftName.plain
  }
}

extension ResultsScreen {
  /// Shows contacts with their histories. What was looked at before comes back when they are left.
  mutating func show(_ records: [ContactRecord], missing: [String], in workspace: inout Workspace) -> Step {
    var screen = Self()
    screen.behind = lookUp == nil ? [self] : behind
    (screen.columns, screen.times) = (columns, times)
    screen.lookUp = LookedUpContacts(records)
    screen.take(records, missing: [])
    self = screen
    let gone = missing.isEmpty ? "" : ", not found: \(missing.joined(separator: ", "))"
    let words = Notice(
      "History of \(contacts(records.count))\(gone)", tone: missing.isEmpty ? .plain : .warning)
    let owners = records.contains(where: \.namesUsers) ? workspace.ownersNeeded() : []
    return Step(
      [.submissions(.readLinks(of: records.compactMap(\.id), to: ["company", "deal", "ticket"]))] + owners,
      notice: words, navigation: .screen(.focus(records.count == 1 ? .record : .outcomes)))
  }

  mutating func updateLookUp(_ event: ScreenEvent, in workspace: inout Workspace) -> Step {
    switch event {
    case .shown, .plan: return Step()
    case .move(let motion):
      guard let move = motion.inList else {
        return Step(navigation: .screen(.focusNext(by: motion == .left ? -1 : 1)))
      }
      return moveInLookUp(move, in: workspace)
    case .select(let line): return moveInLookUp(.to(line), in: workspace)
    case .asked(.open): return Step(navigation: workspace.pane == .history ? nil : .screen(.focusNext(by: 1)))
    case .asked(.refresh):
      return Step(
        [.submissions(.lookUp(lookUp?.ids ?? []))], notice: Notice("Reading the history again"))
    case .search(let text, let step):
      guard let found = searchSpace(of: text, in: workspace)?.next(by: step) else { return .notFound(text) }
      return moveInLookUp(.to(found), in: workspace)
    case .results(let intent): return performInLookUp(intent, in: &workspace)
    case .asked(.nextProblem), .asked(.previousProblem), .asked(.check), .asked(.resume):
      return .say(.noSubmission)
    }
  }

  private mutating func performInLookUp(_ intent: ResultsIntent, in workspace: inout Workspace) -> Step {
    switch intent {
    case .showChanges: showChanges(in: workspace)
    case .nextTimes: showNextTimes(in: workspace)
    case .compareVersions: compareVersions(in: workspace)
    case .showAsOf: showAsOf(in: workspace)
    case .putBack: putBack(in: workspace)
    case .edit: editContact(in: &workspace)
    case .showCreated, .showFailed, .showUnknownOutcomes, .showNotSent, .showAllOutcomes, .showAnswer,
      .writeAll, .writeFailed, .evidence, .sortByOutcome, .sortByID, .sortOutcomesByEmail,
      .sortOutcomesByNumber, .toggleID, .toggleLinks, .toggleCheck, .toggleDetail, .widenColumn, .retry,
      .archive, .archiveCreated, .putBackChanged, .filterOutcomes, .write, .sortOutcomes, .chooseColumns:
      .say(.noSubmission)
    }
  }

  private mutating func moveInLookUp(_ move: ListState.Move, in workspace: Workspace) -> Step {
    switch workspace.pane {
    case .record: moveInRecord(move, in: workspace)
    case .history: version.move(move, count: versions.count, height: versionsHeight(in: workspace))
    default:
      let before = list.selected
      list.move(move, count: lookUp?.ids.count ?? 0, height: outcomesHeight(in: workspace))
      if list.selected != before { (line, version, subject, compared) = (ListState(), ListState(), nil, nil) }
    }
    return Step()
  }

  // MARK: View

  func drawLookUp(_ lookUp: LookedUpContacts, on canvas: inout Canvas, in workspace: Workspace) {
    let parts = canvas.bounds.taking(top: 1)
    let table = TableLayout(
      [
        TableColumn("id", .fixed(12), alignment: .right), TableColumn("email", .flexible(weight: 2)),
        TableColumn("name", .flexible(weight: 2)),
      ], width: canvas.size.columns - 2, glyphs: workspace.glyphs)
    canvas.write(table.header, at: Point(column: 2, row: 0))
    ListView(
      count: lookUp.ids.count, state: list, isFocused: workspace.isFocused(.outcomes),
      glyphs: workspace.glyphs
    ).draw(into: &canvas, in: parts.rest) { index in
      let record = read[lookUp.ids[index]]
      return table.line([
        StyledText(lookUp.ids[index]), StyledText(record?.value(of: "email") ?? "(no email)"),
        StyledText(record?.personName ?? ""),
      ])
    }
  }

  func lookedUpHolds(_ index: Int, _ search: TextSearch) -> Bool {
    guard let id = lookUp?.ids[index] else { return false }
    return search.isIn(id) || search.isIn(read[id]?.value(of: "email") ?? "")
      || search.isIn(read[id]?.personName ?? "")
  }
}

extension ContactRecord {
  fileprivate var personName: String {
    ["firstname", "lastname"].compactMap { value(of: $0) }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Notice {
  static let noSubmission = Notice("No submission here: this is the history of contacts")
}
