import Drafts
import Submissions
import TerminalUI

/// What screens and windows answer, on its way to where it leads.
extension ComposerModel {
  /// Has the screen that is shown answer.
  mutating func tell(_ event: ScreenEvent) -> [Effect] { inScreens { $0.update(event, in: &$1) } }

  mutating func inScreens(_ body: (inout ScreenList, inout Workspace) -> Step) -> [Effect] {
    let before = workspace.pane
    let step = body(&screens, &workspace)
    if workspace.pane != before { screens.focus(workspace.pane, in: &workspace) }
    return carryOut(step)
  }

  mutating func inCompose(_ body: (inout ComposeScreen, inout Workspace) -> Step) -> [Effect] {
    carryOut(screens.inCompose(in: &workspace, body))
  }

  /// Does what a screen has answered, but for the effects, which are left to do.
  mutating func carryOut(_ step: Step) -> [Effect] {
    // What a screen has begun is known before another plan is made of it.
    var effects = step.effects + step.job.flatMap { advance($0) }
    // Nobody leaves a draft without its place.
    if effects.contains(where: \.leavesDraft) { effects = screens.savingPlace(in: workspace) + effects }
    if step.notice != nil || step.clearsNotice { notice = step.notice }
    guard let navigation = step.navigation else { return effects }
    return effects + follow(navigation)
  }

  private mutating func follow(_ navigation: Navigation) -> [Effect] {
    switch navigation {
    case .open(let overlay): overlays.open(overlay)
    case .perform(let intent): return perform(intent)
    case .focus(let pane): screens.focus(pane, in: &workspace)
    case .focusNext(let step): screens.focusNext(by: step, in: &workspace)
    case .compose(let request):
      screens.show(.compose, in: &workspace)
      return inCompose { $0.carryOut(request, in: &$1) }
    case .replan(let edit, let words):
      let saved = inCompose { $0.edit(edit, in: &$1) }
      return saved.isEmpty ? [] : saved + advance(.newPlanWanted(saying: words))
    case .check(let submission, let unknown): return carryOut(workspace.check(submission, unknown: unknown))
    case .archive(let submission): return carryOut(workspace.askToArchive(submission))
    case .resume(let submission): return carryOut(workspace.askToResume(submission))
    case .results(let record, let words):
      let effects = show(record) + carryOut(Step(notice: words))
      // Words come with a submission that has just ended.
      return words == nil ? effects : effects + carryOut(screens.results.readBackSent(in: workspace))
    case .resultsLater(let record, let words):
      screens.results.unseen = record
      notice = words
    case .history(let records, let missing):
      screens.show(.results, in: &workspace)
      return inScreens { $0.results.show(records, missing: missing, in: &$1) }
    case .export(let part, let path, let isReplacing):
      return carryOut(screens.results.export(part, to: path, isReplacing: isReplacing, in: &workspace))
    case .journal(let request): return carryOut(screens.journal.carryOut(request, in: workspace))
    case .press(let keys): return keys.flatMap { press($0) }
    case .searching(let text):
      notice = screens.wordsOfNextMatch(of: text, by: 1, in: workspace).map { .passing($0) }
    case .choose(let choice): return carryOut(workspace.step(for: choice))
    case .answer(let prompt): return carryOut(workspace.step(for: prompt))
    case .change(let change, let draft, let name): return carryOut(workspace.make(change, of: draft, name))
    case .copy(let part):
      guard let copied = screens.shown.copied(part, in: workspace) else { return [] }
      notice = Notice("Copying \(copied.what)")
      return [.files(.copy(copied))]
    case .fillColumn(let index, let name): overlays.fillColumn(index, with: name, in: workspace)
    }
    return []
  }

  /// Tells the plan on its way out what happened, and does what comes out.
  mutating func advance(_ event: OutgoingJob.Event) -> [Effect] {
    workspace.job.handle(event, in: workspace.situation).flatMap { action in
      screens.take(action, in: &workspace)
      return carryOut(workspace.step(for: action))
    }
  }

  mutating func show(_ record: SubmissionRecord) -> [Effect] {
    screens.show(.results, in: &workspace)
    screens.focus(ScreenID.results.firstPane, in: &workspace)
    return carryOut(screens.results.show(record, in: workspace))
  }

  mutating func open(_ opened: OpenedDraft) -> [Effect] {
    let (before, name) = (workspace.document.id, workspace.draft.name)
    let kept = inCompose { $0.keepField(in: &$1) }
    let closing = workspace.leaving(otherwise: [.drafts(.close(before))])
    let deleting = workspace.deletingLeft(before, name)
    overlays.closeAll(in: &workspace)
    workspace.begin(opened)
    screens.beginDraft()
    screens.show(.compose, in: &workspace)
    let restored = screens.begin(at: opened.place, opened.session, in: &workspace)
    notice = workspace.document.whyLocked ?? restored ?? notice
    return kept + advance(.questionTakenBack) + advance(.draftOpened)
      + (before == opened.id ? [] : closing + deleting) + workspace.outcomesNeeded
      + carryOut(workspace.fillNewDraft())
  }
}
