import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// Questions whose answer is the text itself.
extension PlainComposer {
  mutating func take(_ line: String, as text: PlainText) -> [Effect] {
    switch text {
    case .value: return takeValue(line)
    case .fact: return takeFact(line)
    case .record, .typeID: return takeLink(line, as: text)
    case .draftName: return takeDraftName(line)
    case .file, .propertyName: break
    }
    let answer = line.trimmed
    steps.removeLast()
    guard !answer.isEmpty else { return [] }
    if text == .file {
      say("Reading \(answer)")
      return model.carryOut(.importFile(answer, in: &model.workspace))
    }
    found = PropertyPicker(
      for: .contact(model.compose.list.selected), query: TextField(answer), catalogue: model.catalogue)
    go(to: .list(.foundProperties))
    return []
  }

  /// What cannot be a name is asked for again.
  private mutating func takeDraftName(_ line: String) -> [Effect] {
    let effects = model.carryOut(.createDraft(named: line.trimmed, in: &model.workspace))
    if effects.isEmpty { asked = nil } else { steps.removeLast() }
    return effects
  }

  private mutating func takeValue(_ line: String) -> [Effect] {
    guard !line.isEmpty else {
      steps.removeLast()
      return model.inCompose { $0.handle(inField: Press(.close), in: &$1) }
    }
    return setValue(line)
  }

  /// Gives the open field a value, and says at once what is wrong with it.
  mutating func setValue(_ value: String) -> [Effect] {
    guard let field = model.compose.field, let contact = model.current?.contact else { return [] }
    let position =
      if case .property(let position) = field.target { position } else { contact.properties.count }
    model.compose.field?.text = TextField(value)
    if let words = model.compose.field.flatMap({ model.composeView.readingWords(of: $0) }) {
      say(words.text)
    }
    let effects = model.inCompose { $0.handle(inField: Press(.accept), in: &$1) }
    goBack { $0 == .menu(.contact) || $0 == .list(.properties) || $0 == .menu(.property(position)) }
    tellValue(at: position)
    return effects
  }

  /// A value with problems stays in front of the person.
  private mutating func tellValue(at position: Int) {
    guard let properties = model.current?.contact.properties, properties.indices.contains(position) else {
      return
    }
    let property = properties[position]
    let problems = problems(ofProperty: property.name)
    say("\(property.name) is now \(property.value.isEmpty ? "empty" : property.value)")
    let menu = PlainStep.menu(.property(position))
    asked = nil
    if problems.isEmpty {
      if top == menu { steps.removeLast() }
    } else if top != menu {
      go(to: menu)
    }
  }

  func problems(ofProperty name: String) -> [Problem] {
    model.document.problems.problems(at: model.compose.list.selected).filter {
      $0.path == .property(name)
    }
  }

  /// Nothing is sent unless the fact is right. An empty line takes the question back.
  private mutating func takeFact(_ line: String) -> [Effect] {
    guard !line.trimmed.isEmpty else {
      steps.removeLast()
      return model.disarm()
    }
    model.job.phrase?.typed = TextField(line)
    return model.carryOut(model.submit.confirm(Press(.accept), in: &model.workspace))
  }

  func question(of text: PlainText) -> [String] {
    switch text {
    case .file: ["Import which file? JSON body, CSV, TSV, Excel or vCard. An empty line goes back."]
    case .draftName: ["Which name does the new draft get? An empty line: \(DraftName.plain)."]
    case .propertyName: ["Which property? Type a part of its label or name. An empty line goes back."]
    case .value: valueQuestion
    case .record, .typeID: linkQuestion(text)
    case .fact: factQuestion
    }
  }

  func prompt(of text: PlainText) -> String {
    switch text {
    case .file: "File"
    case .draftName: "Name"
    case .propertyName: "Label or name"
    case .value: openName
    case .record: "Record id"
    case .typeID: "Type id"
    case .fact: "Type \(model.workspace.confirmationPhrase?.text ?? "") to send"
    }
  }

  /// The name of the property whose field is open.
  var openName: String {
    switch model.compose.field?.target {
    case .new(let name): return name
    case .property(let position):
      let properties = model.current?.contact.properties ?? []
      return properties.indices.contains(position) ? properties[position].name : "Value"
    case nil: return "Value"
    }
  }

  private var valueQuestion: [String] {
    guard let field = model.compose.field else { return [] }
    let ending = field.isNew ? "An empty line adds nothing." : "An empty line keeps it."
    let advice = model.catalogue[openName].map(\.advice)
    return [valueTitle("Value"), advice, ending].compactMap { $0 }
  }

  /// `Value of email, now: ana@fabrika.example`
  func valueTitle(_ word: String) -> String {
    guard let field = model.compose.field, !field.isNew else { return "\(word) of \(openName)" }
    return "\(word) of \(openName), now: \(field.text.isEmpty ? "empty" : field.text.text)"
  }

  private var factQuestion: [String] {
    model.workspace.question.map { spoken($0.text) } + ["An empty line goes back, and nothing is sent."]
  }

  /// A line of a screen, its mark said as the word that it stands for.
  func spoken(_ line: String) -> String {
    if line.hasPrefix("\(model.glyphs.error) ") { return "error: \(line.dropFirst(2))" }
    if line.hasPrefix("\(model.glyphs.warning) ") { return "warning: \(line.dropFirst(2))" }
    return line
  }
}
