import ContactsModel
import Drafts
import TerminalUI

extension PlainComposer {
  mutating func perform(_ action: PlainAction) -> [Effect] {
    switch action {
    case .go(let step): return enter(step)
    case .addContact, .duplicate: return add(action)
    case .undo: return model.perform(.compose(.undo))
    case .redo: return model.perform(.compose(.redo))
    case .link: return afterAsking(.startLink)
    case .startLink: return startLink()
    case .finishLink: return finishLink()
    case .importFile: if model.isWritable() { go(to: .text(.file)) }
    case .drafts: return [.drafts(.list)]
    case .submit: return afterAsking(.confirm)
    case .confirm: return model.askToSubmit()
    case .askAccount: return model.perform(.refresh)
    case .startProblems: startProblems()
    case .nextProblem: goToProblem(forward: true)
    case .previousProblem: goToProblem(forward: false)
    case .correctProblem: correct()
    case .plan:
      afterwards = .go(.menu(.plan))
      return model.makePlan()
    case .planAgain:
      asked = nil
      return model.requestPlan()
    case .readBody: readBody()
    case .writeImport: return model.perform(.exportForImport)
    case .journal:
      afterwards = .go(.list(.submissions))
      return model.go(to: .journal)
    case .results: return openResults()
    case .readAgain: return readAgain()
    case .changeValue(let position): openValue(at: position)
    case .emptyValue(let position): return setValue("", at: position)
    case .takeSuggestion(let position):
      return suggestion(at: position).map { setValue($0, at: position) } ?? []
    case .deleteProperty(let position): return deleteLine(position, of: .properties)
    case .changeAssociation(let position): return changeLink(at: position)
    case .deleteAssociation(let position): return deleteLine(position, of: .associations)
    case .deleteContact:
      model.focus(.contacts)
      return delete()
    }
    return []
  }

  /// What is written into a contact is not asked for where it cannot be written.
  private mutating func enter(_ step: PlainStep) -> [Effect] {
    if step == .text(.propertyName), !model.isWritable() { return [] }
    go(to: step)
    return []
  }

  /// The account names the labels of its own and the place where contacts go to: it is waited for.
  private mutating func afterAsking(_ action: PlainAction) -> [Effect] {
    guard model.connection.portal == .asking else { return perform(action) }
    say("Asking which account this is. Ctrl-C goes on without.")
    (wait, afterwards) = (.account, action)
    return []
  }

  private mutating func add(_ action: PlainAction) -> [Effect] {
    model.compose.marks = []
    let effects = model.perform(.compose(action == .addContact ? .addContact : .duplicate))
    guard !effects.isEmpty else { return [] }
    goBack { $0 == .menu(.contact) }
    asked = nil
    if top != .menu(.contact) { go(to: .menu(.contact)) }
    return effects
  }

  /// What is changed is the contact under the cursor alone.
  private mutating func deleteLine(_ position: Int, of pane: Pane) -> [Effect] {
    model.focus(pane)
    if pane == .properties { model.compose.property = position } else { model.compose.association = position }
    return delete()
  }

  private mutating func delete() -> [Effect] {
    model.compose.marks = []
    let effects = model.perform(.compose(.delete))
    if !effects.isEmpty {
      steps.removeLast()
      asked = nil
    }
    return effects
  }

  private mutating func setValue(_ value: String, at position: Int) -> [Effect] {
    let effects = model.inCompose { $0.openField(.property(position), in: &$1) }
    return effects + setValue(value)
  }

  private mutating func openValue(at position: Int) {
    _ = model.inCompose { $0.openField(.property(position), in: &$1) }
    goToValue()
  }

  /// Where the values are known they are listed; any other one can be typed.
  mutating func goToValue() {
    guard model.compose.field != nil else { return }
    let hasOptions = !(model.catalogue[openName]?.options.isEmpty ?? true)
    go(to: hasOptions ? .list(.options) : .text(.value))
  }

  private mutating func readBody() {
    let isOne = model.job.plan?.batches.count == 1
    if isOne { model.preview.show(batch: 0) }
    go(to: .list(isOne ? .body : .batches))
  }

  private mutating func openResults() -> [Effect] {
    let effects = model.go(to: .results)
    if model.results.record == nil {
      model.notice = Notice("No results yet")
    } else {
      go(to: .list(.outcomes))
    }
    return effects
  }

  private mutating func readAgain() -> [Effect] {
    asked = nil
    let effects = model.carryOut(model.results.readAgain(in: model.workspace))
    if model.results.reading != nil { wait = .contact }
    return effects
  }
}
