import TerminalUI

/// The way to the screens that are values of their own, and back from them.
extension ComposerModel {
  /// Nil for a screen that is still a part of the model.
  func value(of screen: ScreenID) -> (any Screen)? {
    switch screen {
    case .results: results
    case .journal: journal
    case .compose: compose
    case .submit: submit
    case .preview: nil
    }
  }

  /// Has the screen that is shown answer.
  mutating func tell(_ event: ScreenEvent) -> [Effect] {
    switch screen {
    case .results: return carryOut(results.update(event, in: &workspace))
    case .journal: return carryOut(journal.update(event, in: &workspace))
    case .compose: return inCompose { $0.update(event, in: &$1) }
    case .preview: return updatePreview(event)
    case .submit: return carryOut(submit.update(event, in: &workspace))
    }
  }

  /// Does what a screen has answered, but for the effects, which are left to do.
  mutating func carryOut(_ step: Step) -> [Effect] {
    let effects = step.job.flatMap { advance($0) } + step.effects
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
    case .change(let change, let draft, let name): return make(change, of: draft, name)
    case .copy(let part): return copy(part)
    case .property(let name): return inCompose { $0.openField(named: name, in: &$1) }
    case .fillColumn(let index, let name): fillColumn(index, with: name)
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
    case .check(let submission, let unknown): return check(submission, unknown: unknown)
    case .resume(let submission): return askToResume(submission)
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
