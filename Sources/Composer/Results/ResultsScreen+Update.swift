import ContactsModel
import Drafts
import Submissions
import TerminalUI

extension ResultsScreen {
  mutating func update(_ event: ScreenEvent, in workspace: inout Workspace) -> Step {
    if changes != nil { return updateChanges(event, in: workspace) }
    guard let record else {
      return lookUp == nil ? updateEmpty(event, in: workspace) : updateLookUp(event, in: &workspace)
    }
    switch event {
    case .shown: return readNext(in: workspace)
    case .move(let motion): return move(motion, in: workspace)
    case .select(let line): return line == cursor(in: workspace) ? Step() : move(.to(line), in: workspace)
    case .asked(.open): return open(in: workspace)
    case .asked(.nextProblem): return goToNotCreated(by: 1, in: workspace)
    case .asked(.previousProblem): return goToNotCreated(by: -1, in: workspace)
    case .asked(.refresh): return readAgain(in: workspace)
    case .asked(.check): return check(record, in: workspace)
    case .asked(.resume): return Step(navigation: .decided(.resume(submission: plan?.id ?? record.id)))
    case .search(let text, let step): return search(text, by: step, in: workspace)
    case .results(let intent): return perform(intent, in: &workspace)
    case .plan: return Step()
    }
  }

  /// Asks what became of what is unknown, and reads back what was made.
  private mutating func check(_ record: SubmissionRecord, in workspace: Workspace) -> Step {
    let counts = plan?.counts ?? record.counts
    let unknown = counts.unknown
    guard unknown > 0 || counts.succeeded == 0 else { return readAllBack(in: workspace) }
    readBackLeft = .max
    return Step(navigation: .decided(.check(submission: plan?.id ?? record.id, unknown: unknown)))
  }

  /// From an input that was refused to its field in the draft, from any other to the pane on the right.
  private func open(in workspace: Workspace) -> Step {
    switch workspace.pane {
    case .history: Step()
    case .outcomes: Step(navigation: field(in: workspace) ?? .screen(.focusNext(by: 1)))
    default: Step(navigation: .screen(.focusNext(by: 1)))
    }
  }

  /// The field of the draft that the selected input was refused for, or left out for; the contact as a whole where
  /// none is named.
  private func field(in workspace: Workspace) -> Navigation? {
    guard let record, let selected, selected.outcome == .failed || selected.reason == .error,
      let id = workspace.input(at: selected.index, of: record.id),
      let index = workspace.draft.inputs.firstIndex(where: { $0.id == id })
    else { return nil }
    let contact = workspace.draft.inputs[index].contact
    let field: FieldPath? =
      selected.outcome == .failed
      ? InputRefusal(selected, sent: sent)?.fields(standingIn: contact).first
        ?? InputRefusal(selected, sent: contact)?.fields(standingIn: contact).first
      : workspace.document.problems.problems(at: index).first(where: \.isError)?.path
    return .screen(.compose(.field(field ?? .properties, contact: index)))
  }

  private func updateEmpty(_ event: ScreenEvent, in workspace: Workspace) -> Step {
    switch event {
    case .shown, .select, .plan: Step()
    case .search(let text, _): .notFound(text)
    case .move, .asked, .results:
      Step(notice: whyNot(.shown, in: workspace))
    }
  }

  private mutating func perform(_ intent: ResultsIntent, in workspace: inout Workspace) -> Step {
    switch intent {
    case .showCreated: show(only: .created, in: workspace)
    case .showFailed: show(only: .failed, in: workspace)
    case .showUnknownOutcomes: show(only: .unknown, in: workspace)
    case .showNotSent: show(only: .notSent, in: workspace)
    case .showAllOutcomes: show(only: nil, in: workspace)
    case .showAnswer: showAnswer()
    case .writeAll: askForFile(.all, in: workspace)
    case .writeFailed: askForFile(.failed, in: workspace)
    case .evidence: evidence
    case .sortByOutcome: sort(by: .outcome, in: workspace)
    case .sortByID: sort(by: .id, in: workspace)
    case .sortOutcomesByEmail: sort(by: .email, in: workspace)
    case .sortOutcomesByNumber: sort(by: .number, in: workspace)
    case .toggleID: toggle(.id, in: workspace)
    case .toggleLinks: toggle(.links, in: workspace)
    case .toggleCheck: toggle(.check, in: workspace)
    case .toggleDetail: toggle(.detail, in: workspace)
    case .widenColumn: widenNext()
    case .nextTimes: showNextTimes(in: workspace)
    case .compareVersions: compareVersions(in: workspace)
    case .showAsOf: showAsOf(in: workspace)
    case .showChanges: showChanges(in: workspace)
    case .putBack: putBack(in: workspace)
    case .retry: plan.map { .retry($0.id, of: $0.parts.map(\.plan.operation)) } ?? Step()
    case .archive: takeBack(in: workspace)
    case .archiveCreated: archiveCreated
    case .putBackChanged: putBackChanged(in: workspace)
    case .edit: editContact(in: &workspace)
    // They open the menus of the others.
    case .filterOutcomes, .write, .sortOutcomes, .chooseColumns: Step()
    }
  }

  /// Reads the contact as it is now, and opens it for changing.
  func editContact(in workspace: inout Workspace) -> Step {
    guard let id = selectedID ?? selected?.existingID else {
      return .say(Notice("HubSpot has no contact for this one, as far as is known"))
    }
    return whyOtherPortal(in: workspace).map { .say($0) } ?? workspace.findContacts(id)
  }

  /// The contacts of the submission are in another portal: the same ids are other contacts here.
  func whyOtherPortal(in workspace: Workspace) -> Notice? {
    guard let record, record.portal != workspace.connection.portalID else { return nil }
    let portal = record.portal.map { "portal \($0)" } ?? "a portal that is not known"
    return .warning("This submission went to \(portal), not to this one")
  }

  private mutating func show(only filter: OutcomeFilter?, in workspace: Workspace) -> Step {
    let all = plan?.outcomes ?? []
    if let filter, !all.contains(where: { filter.fits($0.outcome) }) {
      return .say(Notice("None is \(filter.words). The list is unchanged"))
    }
    show(filter)
    list.settle(count: outcomes.count, height: outcomesHeight(in: workspace))
    guard filter != nil else { return readNext(in: workspace).saying(Notice("All are shown")) }
    let menu = workspace.keyName(.results(.filterOutcomes), in: .pane(.outcomes))
    let back = workspace.keyName(.results(.showAllOutcomes), in: .menu(.outcomes))
    return readNext(in: workspace).saying(
      Notice("\(outcomes.count) of \(contacts(all.count)) shown", keys: "\(menu) then \(back) shows all"))
  }

  /// Why something cannot be done about the submission that is shown; nil where it can.
  func whyNot(_ precondition: Precondition.OfSubmission, in workspace: Workspace) -> Notice? {
    if precondition == .withEdit {
      return putBackUnderCursor(in: workspace) == nil ? nothingToPutBack(in: workspace) : nil
    }
    if lookUp != nil { return precondition == .shown ? nil : .noSubmission }
    guard let record else { return Notice("No results yet", keys: keysToResults(in: workspace)) }
    switch precondition {
    case .shown, .withEdit, .toOpen, .toCheck, .toContinue, .toDuplicate: return nil
    case .withUncreated:
      let isWhole = plan?.outcomes.allSatisfy(\.outcome.isSuccess) ?? true
      return isWhole ? Notice("Every contact was \(record.plan.operation.successWord)") : nil
    case .withUnknown:
      let counts = plan?.counts ?? record.counts
      return counts.unknown + counts.succeeded == 0 ? .nothingUnknown : nil
    case .withCreated: return plan.flatMap { whyNothingCreated($0, in: workspace) }
    case .withChanged: return plan.flatMap { whyNothingChanged($0, in: workspace) }
    case .withTraces: return plan.flatMap { whyNothingToTakeBack($0, in: workspace) }
    case .withRest:
      if let why = plan?.whyNotRetried { return Notice(why) }
      return plan?.needsRetry == true ? nil : Notice("Nothing to retry")
    }
  }

  /// Shows a submission in the place of the one before.
  mutating func show(_ plan: SentPlan, in workspace: Workspace) -> Step {
    self = ResultsScreen(plan, after: self)
    list.settle(count: outcomes.count, height: outcomesHeight(in: workspace))
    var step = readNext(in: workspace)
    step.notice = Notice("\(plan.parts.map(\.id).joined(separator: ", ")): \(plan.words)")
    return step
  }

  /// The line of the focused pane that is selected.
  private func cursor(in workspace: Workspace) -> Int {
    switch workspace.pane {
    case .record: line.selected
    case .history: version.selected
    default: list.selected
    }
  }

  private mutating func move(_ motion: Motion, in workspace: Workspace) -> Step {
    guard let move = motion.inList else {
      return Step(navigation: .screen(.focusNext(by: motion == .left ? -1 : 1)))
    }
    return self.move(move, in: workspace)
  }

  private mutating func move(_ move: ListState.Move, in workspace: Workspace) -> Step {
    switch workspace.pane {
    case .record: moveInRecord(move, in: workspace)
    case .history: version.move(move, count: versions.count, height: versionsHeight(in: workspace))
    default:
      let before = list.selected
      list.move(move, count: outcomes.count, height: outcomesHeight(in: workspace))
      if list.selected != before { return selectionMoved(in: workspace) }
    }
    return Step()
  }

  /// The property on the line is the one whose history is shown.
  mutating func moveInRecord(_ move: ListState.Move, in workspace: Workspace) {
    let rows = recordRows(in: workspace)
    line.move(move, count: rows.count, height: recordHeight(in: workspace))
    guard rows.indices.contains(line.selected) else { return }
    if let subject = rows[line.selected].subject, subject != self.subject {
      self.subject = subject
      (version, compared) = (ListState(), nil)
    }
  }

  /// Goes to an input of the submission.
  mutating func select(_ index: Int, in workspace: Workspace) -> Step {
    list.move(.to(index), count: outcomes.count, height: outcomesHeight(in: workspace))
    return selectionMoved(in: workspace)
  }

  private mutating func selectionMoved(in workspace: Workspace) -> Step {
    didSelect()
    return readNext(in: workspace)
  }

  private mutating func goToNotCreated(by step: Int, in workspace: Workspace) -> Step {
    let found = outcomes.next(from: list.selected, by: step) { !$0.outcome.isSuccess }
    return found.map { select($0, in: workspace) } ?? Step(notice: whyNot(.withUncreated, in: workspace))
  }
}
