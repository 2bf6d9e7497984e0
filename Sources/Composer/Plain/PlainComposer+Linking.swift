import ContactsModel
import Drafts
import TerminalUI

/// An association is composed as on the screen: object, record, category, types. What is missing is asked next.
extension PlainComposer {
  mutating func startLink() -> [Effect] {
    model.compose.marks = []
    model.parked.association = nil
    return openLink(model.perform(.compose(.link)), at: .list(.objects))
  }

  mutating func changeLink(at position: Int) -> [Effect] {
    model.compose.marks = []
    model.parked.association = nil
    return openLink(model.inCompose { $0.changeLink(at: position, in: &$1) }, at: nil)
  }

  private mutating func openLink(_ effects: [Effect], at step: PlainStep?) -> [Effect] {
    guard picker != nil else { return effects }
    steps += [.menu(.link), step].compactMap { $0 }
    return effects
  }

  private mutating func change(_ body: (inout AssociationPicker) -> Void) {
    guard var picker else { return }
    body(&picker)
    model.overlays[model.overlays.count - 1] = .associationPicker(picker)
  }

  mutating func chooseObject(at index: Int) -> [Effect] {
    change { picker in
      picker.objects.select(picker.objects.objects[index])
      picker.objectChanged()
    }
    askForRest()
    return picker.map { $0.labelsNeeded(in: &model.workspace) } ?? []
  }

  mutating func chooseCategory(at index: Int) {
    change { $0.category = index }
    replaceTop(.list(.types))
  }

  /// One past the known types is the id that is typed.
  mutating func chooseType(at index: Int) {
    guard let options = picker?.options, options.indices.contains(index) else {
      return replaceTop(.text(.typeID))
    }
    change { picker in
      if !picker.isChosen(options[index].type) { picker.toggle(options[index]) }
    }
    askForRest()
  }

  mutating func takeOutType(at index: Int) {
    change { picker in picker.toggle(picker.chosen[index]) }
    askForRest()
  }

  mutating func takeLink(_ line: String, as text: PlainText) -> [Effect] {
    let answer = line.trimmed
    guard !answer.isEmpty else {
      steps.removeLast()
      return []
    }
    if text == .record {
      change { $0.record = TextField(answer) }
    } else {
      var refusal: AssociationPicker.Refusal?
      change { picker in
        picker.typedID = TextField(answer)
        refusal = picker.takeTypedID()
      }
      if let refusal, let picker {
        say(picker.words(of: refusal, in: model.workspace))
        return []
      }
    }
    askForRest()
    return []
  }

  private mutating func askForRest() {
    goBack { $0 == .menu(.link) }
    asked = nil
    guard let picker else { return }
    if picker.association.recordID.isEmpty {
      go(to: .text(.record))
    } else if picker.chosen.isEmpty {
      go(to: .list(.categories))
    }
  }

  mutating func finishLink() -> [Effect] {
    guard let picker else { return [] }
    guard !picker.association.recordID.isEmpty, !picker.chosen.isEmpty else {
      askForRest()
      return []
    }
    change { $0.step = .type }
    return model.handle(inOverlay: Press(.accept))
  }

  func linkQuestion(_ text: PlainText) -> [String] {
    guard let picker else { return [] }
    if text == .typeID {
      return ["Type id in \(picker.chosenCategory.rawValue), digits. An empty line goes back."]
    }
    let now = picker.record.isEmpty ? "" : ", now \(picker.record.text)"
    return ["Id of the \(picker.objects.noun)\(now). An empty line goes back."]
  }

  var linkFacts: [String] {
    guard let picker else { return [] }
    let types = picker.chosen.map(words)
    return [
      picker.whatFor, "Object: \(picker.object)",
      "Record id: \(picker.association.recordID.isEmpty ? "none yet" : picker.association.recordID)",
    ] + (types.isEmpty ? ["Type: none yet"] : types.map { "Type: \($0)" })
  }

  var linkChoices: [PlainChoice] {
    guard let picker else { return [] }
    let isNew = picker.change == nil
    return [
      PlainChoice(isNew ? "Link it" : "Accept the change", .finishLink),
      PlainChoice("Add a type", .go(.list(.categories))),
      PlainChoice("Take out a type", .go(.list(.chosenTypes))),
      PlainChoice("Object", .go(.list(.objects))), PlainChoice("Record id", .go(.text(.record))),
      PlainChoice("Read the JSON", .go(.list(.linkJSON))),
    ]
  }

  func words(_ choice: ChosenType) -> String {
    "\(choice.label.map { "\($0), " } ?? "")\(choice.type.category.rawValue) \(choice.type.typeID)"
  }
}
