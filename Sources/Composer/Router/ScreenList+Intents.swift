import Drafts
import Submissions
import TerminalUI

/// What is asked for, on its way to the screen that does it.
extension ScreenList {
  mutating func perform(_ intent: Intent, in workspace: inout Workspace) -> Step {
    switch intent {
    case .goTo(let screen): go(to: screen, in: &workspace)
    case .back: goBack(in: &workspace)
    case .close: closeSmallest(in: &workspace)
    case .move(let motion): tell(.move(motion), in: &workspace)
    case .view(let intent): perform(intent, in: &workspace)
    case .screen(let intent): tell(.asked(intent), in: &workspace)
    case .compose(.previewMarked): makePlan(of: compose.marks, in: &workspace)
    case .compose(let intent): inCompose(in: &workspace) { $0.perform(intent, in: &$1) }
    case .plan(.existing): .open(.menu(.existing))
    case .plan(.sendOnlyAgain): preview.putBack(compose.marks, in: workspace)
    case .plan(let intent): tell(.plan(intent), in: &workspace)
    case .results(let intent): perform(intent, in: &workspace)
    case .journal(let intent): journal.perform(intent, in: workspace)
    case .job(.preview): makePlan(of: nil, in: &workspace)
    case .job(.submit): Step(job: [.submissionWanted])
    case .job(.reason): workspace.askForReason()
    case .draft(let intent): workspace.perform(intent)
    case .portal(let intent): workspace.perform(intent)
    // The router does the former; windows and fields answer the latter themselves.
    case .program, .window: Step()
    }
  }

  private mutating func perform(_ intent: ViewIntent, in workspace: inout Workspace) -> Step {
    switch intent {
    case .nextPane: Step(navigation: .screen(.focusNext(by: 1)))
    case .previousPane: Step(navigation: .screen(.focusNext(by: -1)))
    case .zoom: workspace.zoom()
    case .search: .ask(.search(workspace.pane), in: workspace)
    case .nextMatch: findNext(by: 1, in: &workspace)
    case .previousMatch: findNext(by: -1, in: &workspace)
    case .copy: .open(.copyMenu(copyMenu(in: workspace)))
    }
  }

  /// From Submit it goes to the results first.
  private mutating func perform(_ intent: ResultsIntent, in workspace: inout Workspace) -> Step {
    if let menu = intent.menu { return .open(.menu(menu)) }
    let way = screen == .submit ? go(to: .results, in: &workspace) : Step()
    return way + tell(.results(intent), in: &workspace)
  }

  /// Has what is on screen answer.
  mutating func tell(_ event: ScreenEvent, in workspace: inout Workspace) -> Step {
    followFocus(in: &workspace) { $0.update(event, in: &$1) }
  }

  /// Hands a press to what is being typed into on screen.
  mutating func type(_ press: Press, in workspace: inout Workspace) -> Step {
    followFocus(in: &workspace) { $0.typeUnfocused(press, in: &$1) }
  }

  mutating func go(to screen: ScreenID, in workspace: inout Workspace) -> Step {
    if screen == .results, let plan = results.unseen { return show(plan, in: &workspace) }
    guard screen != self.screen else { return Step() }
    show(screen, in: &workspace)
    return tell(.shown, in: &workspace)
  }

  mutating func show(_ plan: SentPlan, in workspace: inout Workspace) -> Step {
    show(.results, in: &workspace)
    focus(ScreenID.results.firstPane, in: &workspace)
    return results.show(plan, in: workspace)
  }

  /// From Compose there is nothing to go back to: it quits there.
  private mutating func goBack(in workspace: inout Workspace) -> Step {
    if workspace.pane == .table { return inCompose(in: &workspace) { $0.leaveTable(in: &$1) } }
    if workspace.endZoom() { return Step() }
    if screen == .results, let step = results.stepBack() { return step }
    return screen.previous.map { go(to: $0, in: &workspace) } ?? Step(navigation: .perform(.program(.quit)))
  }

  private mutating func closeSmallest(in workspace: inout Workspace) -> Step {
    if screen == .compose, let step = compose.dropRange() { return step }
    if workspace.pane == .table { return inCompose(in: &workspace) { $0.leaveTable(in: &$1) } }
    if screen == .results, !workspace.room.isZoomed, let step = results.stepBack() { return step }
    if workspace.endZoom() { return Step() }
    return .say(Notice("Nothing is open here. Press \(workspace.keyName(.back)) to go back"))
  }

  /// Shows the plan of the draft as it is now, and has it made if there is none yet.
  /// - Parameter marked: the only contacts that are wanted; nil for all.
  private mutating func makePlan(of marked: Set<InputID>?, in workspace: inout Workspace) -> Step {
    show(.preview, in: &workspace)
    return Step(job: [.markedChosen(marked), .planWanted])
  }

  /// Goes to the next place that holds what was searched for in this pane.
  private mutating func findNext(by step: Int, in workspace: inout Workspace) -> Step {
    guard let text = workspace.searched[workspace.pane] else { return Step() }
    let words = wordsOfNextMatch(of: text, by: step, in: workspace)
    // What the search says itself comes first.
    return Step(notice: words.map { Notice($0) }) + tell(.search(text, by: step), in: &workspace)
  }
}

extension ResultsIntent {
  /// The menu that it opens.
  fileprivate var menu: MenuQuestion? {
    let menus: [Self: MenuQuestion] = [
      .filterOutcomes: .outcomes, .write: .results, .sortOutcomes: .outcomeSort,
      .chooseColumns: .outcomeColumns,
    ]
    return menus[self]
  }
}
