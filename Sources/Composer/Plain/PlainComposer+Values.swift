import ContactsModel
import Drafts
import TerminalUI

/// The value of a property, as it is typed or chosen.
extension PlainComposer {
  /// Where the values are known they are listed; any other one can be typed.
  mutating func enterField() {
    guard !top.isEditing else { return }
    earlierLines = []
    go(to: options.isEmpty ? .value : .list(.options))
  }

  var options: [CatalogueOption] { model.workspace.catalogue[openName]?.options ?? [] }

  /// The name of the property whose field is open.
  var openName: String { model.screens.compose.field.flatMap { composeView.name(of: $0) } ?? "Value" }

  /// A backslash at the end goes on with another line, where several can be; two are one that is meant.
  mutating func takeValue(_ line: String) -> [Effect] {
    let backslashes = takesLines ? line.reversed().prefix { $0 == "\\" }.count : 0
    let text = backslashes > 0 ? String(line.dropLast()) : line
    guard backslashes != 1 else {
      earlierLines.append(text)
      return []
    }
    let value = (earlierLines + [text]).joined(separator: "\n")
    earlierLines = []
    return value.isEmpty ? press(.close) : setValue(value)
  }

  /// As in the fields of the screens, where the values are not known.
  private var takesLines: Bool {
    options.isEmpty && model.workspace.catalogue[openName]?.form ?? .text == .text
  }

  /// Gives the open field a value, and says how it is read.
  mutating func setValue(_ value: String) -> [Effect] {
    guard model.screens.compose.field != nil else { return [] }
    retype(value)
    if let field = model.screens.compose.field, let words = composeView.readingWords(of: field) {
      say(words.text)
    }
    let before = steps
    let effects = press(.window(.accept))
    if model.screens.compose.field == nil, steps == before { steps.removeLast() }
    return effects
  }

  /// A value with problems stays in front of the person.
  mutating func tellValue(of field: ValueField) {
    guard let properties = current?.contact.properties else { return }
    let position = if case .property(let position) = field.target { position } else { properties.count - 1 }
    guard properties.indices.contains(position) else { return }
    let property = properties[position]
    say("\(property.name) is now \(property.value.isEmpty ? "empty" : property.value)")
    goBack { [.menu(.contact), .menu(.property)].contains($0) || $0.isList(.properties) }
    asked = nil
    let isGood = problems(ofProperty: property.name).isEmpty
    if isGood, top == .menu(.property) { steps.removeLast() }
    if !isGood, top != .menu(.property) {
      _ = model.tell(.select(line: position))
      go(to: .menu(.property))
    }
  }

  func problems(ofProperty name: String) -> [Problem] {
    model.workspace.document.problems.problems(at: model.screens.compose.list.selected).filter {
      $0.path == .property(name)
    }
  }

  var valueQuestion: [String] {
    guard let field = model.screens.compose.field else { return [] }
    let ending = field.isNew ? "An empty line adds nothing." : "An empty line keeps it."
    let advice = model.workspace.catalogue[openName].map(\.advice)
    let lines = takesLines ? "End a line with \\ to continue it on the next." : nil
    return [valueTitle("Value"), advice, ending, lines].compactMap { $0 }
  }

  /// `Value of email, now: ana@fabrika.example`
  func valueTitle(_ word: String) -> String {
    guard let field = model.screens.compose.field, !field.isNew else { return "\(word) of \(openName)" }
    return "\(word) of \(openName), now: \(field.text.isEmpty ? "empty" : field.text.text)"
  }
}
