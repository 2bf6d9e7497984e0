import Drafts
import TerminalUI

extension ComposerModel {
  /// Does what a key or a command asks for. What each screen does in its own way goes to the one that is shown.
  mutating func perform(_ intent: Intent) -> [Effect] {
    if ![.program(.quit), .back].contains(intent) { workspace.isLeaving = false }
    if let why = screens.whyNot(intent, in: workspace) {
      notice = why
      // What was asked for before is taken back first.
      return intent == .job(.submit) && workspace.isToBeSent
        ? advance(.questionTakenBack) + carryOut(.say(why)) : []
    }
    switch intent {
    case .goTo(let screen): return go(to: screen)
    case .view(.nextPane): screens.focusNext(by: 1, in: &workspace)
    case .view(.previousPane): screens.focusNext(by: -1, in: &workspace)
    case .view(.zoom): return carryOut(workspace.zoom())
    case .program(.help): overlays.open(.keyHelp(help.window))
    case .program(.palette): overlays.open(.choice(help.palette(recent: workspace.recent.commands)))
    case .program(.messages): overlays.open(.pager(messages.window(workspace.glyphs)))
    case .view(.search): return carryOut(.ask(.search(workspace.pane), in: workspace))
    case .view(.nextMatch): return findNext(by: 1)
    case .view(.previousMatch): return findNext(by: -1)
    case .view(.copy): overlays.open(.copyMenu(screens.copyMenu(in: workspace)))
    case .draft(.drafts): return [.drafts(.list)]
    case .portal(.profiles): overlays.open(.choice(workspace.profileList))
    case .draft(.renameDraft): return carryOut(workspace.make(.rename))
    case .draft(.deleteDraft): return carryOut(workspace.make(.delete))
    case .draft(.importFile): return carryOut(.ask(.importFile, in: workspace))
    case .draft(.importReport): workspace.imports.report.map { overlays.open(.pager($0)) }
    case .portal(.contactHistory): return carryOut(.ask(.contactHistory, in: workspace))
    case .draft(.exportFile): return carryOut(.ask(.exportFile, in: workspace))
    case .job(.preview): return makePlan(of: nil)
    case .job(.submit): return advance(.submissionWanted)
    case .back: return back()
    case .close: return closeSmallest()
    case .program(.quit): return quit()
    case .program(.suspend): return advance(.questionTakenBack) + [.program(.suspend)]
    case .program(.repaint): return [.program(.repaint)]
    case .program(.useMouse(let use)): return useMouse(use)
    case .program(.tour): beginOrLeaveTour()
    case .program(.interrupt): return interrupt()

    case .move(let motion): return tell(.move(motion))
    case .screen(.open): return tell(.asked(.open))
    case .screen(.refresh): return tell(.asked(.refresh))
    case .screen(.nextProblem): return tell(.asked(.nextProblem))
    case .screen(.previousProblem): return tell(.asked(.previousProblem))
    case .screen(.check): return tell(.asked(.check))
    case .screen(.resume): return tell(.asked(.resume))

    case .compose(.previewMarked): return makePlan(of: screens.compose.marks)
    case .compose(let intent): return inCompose { $0.perform(intent, in: &$1) }

    case .results(.filterOutcomes): overlays.open(.menu(.outcomes))
    case .results(.write): overlays.open(.menu(.results))
    case .results(.sortOutcomes): overlays.open(.menu(.outcomeSort))
    case .results(.chooseColumns): overlays.open(.menu(.outcomeColumns))
    case .results(let intent):
      return (screens.screen == .submit ? go(to: .results) : []) + tell(.results(intent))

    case .journal(let intent): return carryOut(screens.journal.perform(intent, in: workspace))
    case .job(.reason): return carryOut(workspace.askForReason())

    case .plan(.existing): overlays.open(.menu(.existing))
    case .plan(.sendOnlyAgain): return carryOut(screens.preview.putBack(screens.compose.marks, in: workspace))
    case .plan(let intent): return tell(.plan(intent))

    // Windows and fields answer these themselves.
    case .window(.accept), .window(.takeSuggestion), .window(.newLine), .window(.newCell),
      .window(.headerDown), .window(.headerUp), .window(.encoding), .window(.changeDraft),
      .window(.checkProfile),
      .window(.copyPart):
      break
    }
    return []
  }

  private mutating func go(to screen: ScreenID) -> [Effect] {
    if screen == .results, let record = screens.results.unseen { return show(record) }
    guard screen != screens.screen else { return [] }
    screens.show(screen, in: &workspace)
    return tell(.shown)
  }

  /// Shows the plan of the draft as it is now, and has it made if there is none yet.
  /// - Parameter marked: the only contacts that are wanted; nil for all.
  private mutating func makePlan(of marked: Set<InputID>?) -> [Effect] {
    screens.show(.preview, in: &workspace)
    return advance(.markedChosen(marked)) + advance(.planWanted)
  }

  /// Goes to the next place that holds what was searched for in this pane.
  private mutating func findNext(by step: Int) -> [Effect] {
    guard let text = workspace.searched[workspace.pane] else { return [] }
    let words = screens.wordsOfNextMatch(of: text, by: step, in: workspace)
    let effects = tell(.search(text, by: step))
    // What the search says itself comes first.
    if notice == nil, let words { notice = Notice(words) }
    return effects
  }

  /// From Compose there is nothing to go back to: `q` quits there.
  private mutating func back() -> [Effect] {
    if workspace.pane == .table { return inCompose { $0.leaveTable(in: &$1) } }
    if workspace.endZoom() { return [] }
    if screens.screen == .results, let step = screens.results.stepBack() { return carryOut(step) }
    return screens.screen.previous.map { go(to: $0) } ?? quit()
  }

  private mutating func closeSmallest() -> [Effect] {
    if screens.screen == .compose, let step = screens.compose.dropRange() { return carryOut(step) }
    if workspace.pane == .table { return inCompose { $0.leaveTable(in: &$1) } }
    if screens.screen == .results, !workspace.room.isZoomed, let step = screens.results.stepBack() {
      return carryOut(step)
    }
    if !workspace.endZoom() {
      notice = Notice("Nothing is open here. \(workspace.keyName(.back)) goes back")
    }
    return []
  }

  /// Stops what is being sent, else closes what is open, else says how to quit.
  private mutating func interrupt() -> [Effect] {
    if let step = workspace.stop() { return carryOut(step) }
    if !overlays.isEmpty {
      overlays.close(in: &workspace)
    } else if let step = workspace.stopImport() ?? workspace.stopFindingContacts() {
      return carryOut(step)
    } else if !isAtPanes {
      return inScreens { $0.type(Press(.close), in: &$1) }
    } else {
      notice = Notice("Nothing is running", keys: "\(workspace.keyName(.program(.quit))) quits")
    }
    return []
  }

  private mutating func quit() -> [Effect] {
    guard let why = workspace.whyNotLeave, !workspace.isLeaving else { return leave() }
    workspace.isLeaving = true
    notice = why
    return workspace.document.isUnsaved ? screens.savingPlace(in: workspace) : []
  }

  /// The program ends: what is typed into an open field is kept.
  mutating func leave() -> [Effect] {
    let field = screens.compose.fieldInWords(in: workspace)
    let kept = inCompose { $0.keepField(in: &$1) }
    let session = screens.compose.keepSession(
      typing: field, paste: overlays.textOfContacts, in: &workspace)
    return kept + session + workspace.leaving(otherwise: screens.savingPlace(in: workspace))
      + [.program(.quit)]
  }
}
