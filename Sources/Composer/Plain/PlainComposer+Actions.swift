import ContactsModel
import Drafts
import TerminalUI

extension PlainComposer {
  mutating func perform(_ action: PlainAction) -> [Effect] {
    switch action {
    case .go(let step): return enter(step)
    case .addContact, .duplicate: return add(action)
    case .undo: return model.undo()
    case .redo: return model.redo()
    case .link: return afterAsking(.startLink)
    case .startLink: return startLink()
    case .finishLink: return finishLink()
    case .importFile: if model.isWritable() { go(to: .text(.file)) }
    case .drafts: return [.drafts(.list)]
    case .submit: return afterAsking(.confirm)
    case .confirm: return model.askToSubmit()
    case .askAccount: return model.perform(.refresh)
    case .startProblems, .nextProblem, .previousProblem, .correctProblem: walk(action)
    case .plan, .planAgain, .readBody, .writeImport: return preview(action)
    case .results, .readAgain, .journal: return browse(action)
    default: return change(action)
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
    let effects = action == .addContact ? model.addContact() : model.duplicate()
    guard !effects.isEmpty else { return [] }
    goBack { $0 == .menu(.contact) }
    asked = nil
    if top != .menu(.contact) { go(to: .menu(.contact)) }
    return effects
  }

  /// What concerns the contact under the cursor and one of its parts.
  private mutating func change(_ action: PlainAction) -> [Effect] {
    model.compose.marks = []
    switch action {
    case .changeValue(let position): openValue(at: position)
    case .emptyValue(let position): return setValue("", at: position)
    case .takeSuggestion(let position):
      return suggestion(at: position).map { setValue($0, at: position) } ?? []
    case .changeAssociation(let position): return changeLink(at: position)
    case .deleteProperty(let position):
      model.focus(.properties)
      model.compose.property = position
      return delete()
    case .deleteAssociation(let position):
      model.focus(.associations)
      model.compose.association = position
      return delete()
    case .deleteContact:
      model.focus(.contacts)
      return delete()
    default: break
    }
    return []
  }

  private mutating func delete() -> [Effect] {
    let effects = model.delete()
    if !effects.isEmpty {
      steps.removeLast()
      asked = nil
    }
    return effects
  }

  private mutating func setValue(_ value: String, at position: Int) -> [Effect] {
    model.openField(.property(position))
    return setValue(value)
  }

  private mutating func openValue(at position: Int) {
    model.openField(.property(position))
    goToValue()
  }

  /// Where the values are known they are listed; any other one can be typed.
  mutating func goToValue() {
    guard model.compose.field != nil else { return }
    let hasOptions = !(model.catalogue[openName]?.options.isEmpty ?? true)
    go(to: hasOptions ? .list(.options) : .text(.value))
  }

  private mutating func preview(_ action: PlainAction) -> [Effect] {
    switch action {
    case .plan:
      afterwards = .go(.menu(.plan))
      return model.makePlan()
    case .planAgain:
      asked = nil
      return model.requestPlan()
    case .writeImport: return model.exportForImport()
    default:
      let isOne = model.job.plan?.batches.count == 1
      if isOne { model.preview.show(batch: 0) }
      go(to: .list(isOne ? .body : .batches))
      return []
    }
  }

  private mutating func browse(_ action: PlainAction) -> [Effect] {
    switch action {
    case .journal:
      afterwards = .go(.list(.submissions))
      return model.go(to: .journal)
    case .readAgain:
      asked = nil
      let effects = model.carryOut(model.results.readAgain(in: model.workspace))
      if model.results.reading != nil { wait = .contact }
      return effects
    default:
      let effects = model.go(to: .results)
      if model.results.record == nil {
        model.notice = Notice("No results yet")
      } else {
        go(to: .list(.outcomes))
      }
      return effects
    }
  }
}
