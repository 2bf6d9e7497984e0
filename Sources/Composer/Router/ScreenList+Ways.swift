import Drafts
import Submissions
import TerminalUI

/// Where screens and windows lead to, and how a draft begins and ends.
extension ScreenList {
  mutating func follow(_ way: ScreenNavigation, in workspace: inout Workspace) -> Step {
    switch way {
    case .focus(let pane): focus(pane, in: &workspace)
    case .focusNext(let step): focusNext(by: step, in: &workspace)
    case .row(let row, let pane): return select(row: row, of: pane, in: &workspace)
    case .turn(let pane, let lines):
      focus(pane, in: &workspace)
      return Step(navigation: .perform(.move(.by(lines))))
    case .compose(let request):
      show(.compose, in: &workspace)
      return inCompose(in: &workspace) { $0.carryOut(request, in: &$1) }
    case .replan(let edit, let words):
      let step = inCompose(in: &workspace) { $0.edit(edit, in: &$1) }
      return step.effects.isEmpty ? step : step + Step(job: [.newPlanWanted(saying: words)])
    case .results(let plan, let words):
      let step = show(plan, in: &workspace) + Step(notice: words)
      // Words come with a submission that has just ended.
      return words == nil ? step : step + results.readBackSent(in: workspace)
    case .resultsLater(let plan, let words):
      results.unseen = plan
      return .say(words)
    case .history(let records, let missing):
      show(.results, in: &workspace)
      return followFocus(in: &workspace) { $0.results.show(records, missing: missing, in: &$1) }
    case .export(let part, let path, let isReplacing):
      return results.export(part, to: path, isReplacing: isReplacing, in: &workspace)
    case .journal(let request): return journal.carryOut(request, in: workspace)
    case .searching(let text):
      let words = wordsOfNextMatch(of: text, by: 1, in: workspace)
      return Step(notice: words.map { .passing($0) }, clearsNotice: true)
    case .copy(let part):
      guard let copied = shown.copied(part, in: workspace) else { break }
      return Step([.files(.copy(copied))], notice: Notice("Copying \(copied.what)"))
    }
    return Step()
  }

  /// Focuses a pane, and goes to the line on a row of it unless somebody is typing.
  private mutating func select(row: Int?, of pane: Pane, in workspace: inout Workspace) -> Step {
    focus(pane, in: &workspace)
    guard let row, case .pane = context(in: workspace),
      let line = shown.hitMap(of: pane, in: workspace).line(at: row)
    else { return Step() }
    return tell(.select(line: line), in: &workspace)
  }

  /// Another draft takes the place of the one on screen.
  mutating func open(_ opened: OpenedDraft, in workspace: inout Workspace) -> Step {
    let (before, name) = (workspace.document.id, workspace.draft.name)
    let kept = inCompose(in: &workspace) { $0.keepField(in: &$1) }
    let closing = workspace.leaving(otherwise: [.drafts(.close(before))])
    let deleting = workspace.deletingLeft(before, name)
    workspace.begin(opened)
    (compose, preview) = (ComposeScreen(), PreviewScreen())
    show(.compose, in: &workspace)
    let restored = begin(at: opened.place, opened.session, in: &workspace)
    return kept
      + Step(
        (before == opened.id ? [] : closing + deleting) + workspace.outcomesNeeded,
        notice: workspace.document.whyLocked ?? restored, job: [.questionTakenBack, .draftOpened])
      + workspace.fillNewDraft()
  }

  /// The program ends: what is typed into an open field is kept, and a text that is to become contacts.
  mutating func leave(keeping paste: String?, in workspace: inout Workspace) -> Step {
    let field = compose.fieldInWords(in: workspace)
    let kept = inCompose(in: &workspace) { $0.keepField(in: &$1) }
    let session = compose.keepSession(typing: field, paste: paste, in: &workspace)
    return kept + Step(session + workspace.leaving(otherwise: savingPlace(in: workspace)))
  }

  /// Asks again whether a person wants to leave, where something would be lost; nil where nothing would.
  func askBeforeQuitting(in workspace: inout Workspace) -> Step? {
    guard let why = workspace.whyNotLeave, !workspace.isLeaving else { return nil }
    workspace.isLeaving = true
    return Step(workspace.document.isUnsaved ? savingPlace(in: workspace) : [], notice: why)
  }

  // MARK: After whatever happened

  /// Takes in what became known, and keeps what is on screen in step with it.
  mutating func settle(in workspace: inout Workspace) -> Step {
    compose.extendRange(in: workspace)
    let known = screen == .compose ? workspace.useWaitingDefinitions() : []
    return Step(known) + inCompose(in: &workspace) { $0.readOpenImport(in: &$1) }
  }

  /// What is to be asked for what is on screen now.
  mutating func needs(in workspace: inout Workspace) -> [Effect] {
    compose.followTable(in: workspace)
    let owners = compose.ownersNeeded(in: &workspace)
    return owners
      + (screen == .compose ? workspace.recordNamesNeeded(at: compose.list.selected) : [])
  }

  /// The moment at which what is seen may be another, though nothing happens; nil while there is none.
  func deadline(in workspace: Workspace) -> Int64? {
    [workspace.deadline, shown.deadline(in: workspace)].compactMap(\.self).min()
  }

  /// Goes on with what waited for its time.
  func goOnInTime(in workspace: inout Workspace) -> Step {
    workspace.document.goOnChecking()
    return Step(
      savingDuePlace(in: &workspace) + workspace.search.effects(at: workspace.now),
      job: workspace.isPhraseOverdue ? [.questionTakenBack] : [])
  }
}
