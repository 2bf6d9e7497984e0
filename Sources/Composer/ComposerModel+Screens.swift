import TerminalUI

/// The way to the screens, and back from them.
extension ComposerModel {
  /// The screen that is shown.
  var shown: any Screen { screens[screen] }

  /// Has the screen that is shown answer.
  mutating func tell(_ event: ScreenEvent) -> [Effect] {
    let before = workspace.room.focused
    let step = screens.update(screen, event, in: &workspace)
    if workspace.room.focused != before { focus(workspace.room.focused) }
    return carryOut(step)
  }

  /// Does what a screen has answered, but for the effects, which are left to do.
  mutating func carryOut(_ step: Step) -> [Effect] {
    var effects = step.job.flatMap { advance($0) } + step.effects
    // Nobody leaves a draft without its place.
    if effects.contains(where: \.leavesDraft) { effects = savingPlace + effects }
    if let notice = step.notice { self.notice = notice }
    guard let navigation = step.navigation else { return effects }
    return effects + follow(navigation)
  }

  private mutating func follow(_ navigation: Navigation) -> [Effect] {
    switch navigation {
    case .open(let overlay): overlays.append(overlay)
    case .perform(let intent): return perform(intent)
    case .choose(let choice): return take(choice)
    case .answer(let prompt): return take(prompt)
    case .change(let change, let draft, let name): return carryOut(workspace.make(change, of: draft, name))
    case .copy(let part): return copy(part)
    case .property(let name): return inCompose { $0.openField(named: name, in: &$1) }
    case .fillColumn(let index, let name): fillColumn(index, with: name)
    case .setOnAll(let name, let text, let targets):
      return inCompose { $0.setOnAll(name, typed: text, on: targets, in: &$1) }
    case .link(let link): return inCompose { $0.make(link, in: &$1) }
    case .edit(let edit, let words, let nothing):
      return inCompose { $0.performForAll(edit, saying: words, otherwise: nothing, in: &$1) }
    case .typedInField(let text): compose.field?.text.replace(with: text)
    case .focus(let pane): focus(pane)
    case .contact(let index):
      show(.compose)
      focus(.contacts)
      show(contact: index)
    case .focusNext(let step): focusNext(by: step)
    case .field(let path, let contact):
      show(.compose)
      return inCompose { $0.goTo(path, ofContact: contact, in: &$1) }
    case .check(let submission, let unknown): return carryOut(workspace.check(submission, unknown: unknown))
    case .resume(let submission): return carryOut(workspace.askToResume(submission))
    case .results(let record, let words):
      let effects = show(record)
      notice = words
      return effects
    case .resultsLater(let record, let words):
      results.unseen = record
      notice = words
    case .press(let keys): return keys.flatMap { press($0) }
    }
    return []
  }
}

/// The screens, under the names by which they go.
extension ComposerModel {
  var compose: ComposeScreen {
    get { screens.compose }
    _modify { yield &screens.compose }
  }

  var preview: PreviewScreen {
    get { screens.preview }
    _modify { yield &screens.preview }
  }

  var submit: SubmitScreen {
    get { screens.submit }
    _modify { yield &screens.submit }
  }

  var results: ResultsScreen {
    get { screens.results }
    _modify { yield &screens.results }
  }

  var journal: JournalScreen {
    get { screens.journal }
    _modify { yield &screens.journal }
  }
}
