import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  mutating func openField(_ target: ValueField.Target) {
    guard isWritable(), let contact = current?.contact else { return }
    if !isInTable { focus(.properties) }
    switch target {
    case .property(let position):
      guard contact.properties.indices.contains(position) else { return }
      compose.property = position
      openField(target, text: contact.properties[position].value)
    case .new:
      compose.property = contact.properties.count
      openField(target, text: "")
    }
  }

  private mutating func openField(_ target: ValueField.Target, text: String) {
    compose.field = ValueField(input: compose.contacts.selected, target: target, text: text)
  }

  mutating func handle(inField press: Press) -> [Effect] {
    guard var field = compose.field else { return [] }
    if choose(press.intent, in: &field) {
      compose.field = field
      return []
    }
    switch press.intent {
    case .move(.down) where optionChoice(of: field) == nil: openLongText()
    case .accept:
      if let taken = optionTaken(byAcceptingIn: field) { field.text.replace(with: taken) }
      field.chosen = nil
      compose.field = field
      return isInTable ? acceptCell(field) : acceptField()
    case .close: leaveField(field)
    case .takeSuggestion: takeSuggestion(into: field)
    default: type(press, into: field)
    }
    return []
  }

  private mutating func takeSuggestion(into field: ValueField) {
    var field = field
    if let suggestion = suggestion(for: field), suggestion != field.text.text {
      field.text.replace(with: suggestion)
    } else {
      notice = Notice(
        "There is no suggestion to take. \(keyName(.accept, in: .field)) accepts what is typed")
    }
    field.chosen = nil
    compose.field = field
  }

  private mutating func type(_ press: Press, into field: ValueField) {
    var field = field
    if press.key.map({ field.text.handle($0) }) != .handled {
      let (accept, leave) = (keyName(.accept, in: .field), keyName(.close, in: .field))
      notice = Notice("\(press.name) does nothing in a field. \(accept) accepts, \(leave) leaves it")
    }
    field.chosen = nil
    compose.field = field
  }

  private mutating func leaveField(_ field: ValueField) {
    compose.field = nil
    keepCursorsInside()
    switch field.target {
    case .property: notice = Notice("The value is as it was")
    case .new(let name): notice = Notice("\(name) is not added")
    }
  }

  /// The open field, if it belongs to the contact under the cursor.
  var shownField: ValueField? {
    compose.field.flatMap { $0.input == compose.contacts.selected ? $0 : nil }
  }

  /// The text as typed, for nobody accepted a reading, is kept when the program goes, or the draft. A field that nothing was typed into adds nothing.
  mutating func keepField() -> [Effect] {
    guard let field = compose.field, !(field.isNew && field.text.isEmpty) else {
      compose.field = nil
      return []
    }
    return close(field, storing: field.text.text)
  }

  /// Nothing typed into a cell that is not set leaves it so.
  private mutating func acceptCell(_ field: ValueField) -> [Effect] {
    if field.isNew, field.text.isEmpty { compose.field = nil }
    let effects = acceptField()
    moveInContacts(.down)
    return effects
  }

  /// Closes the field and keeps what it means.
  private mutating func acceptField() -> [Effect] {
    compose.field.map { close($0, storing: value(of: $0)) } ?? []
  }

  private mutating func close(_ field: ValueField, storing value: String) -> [Effect] {
    compose.field = nil
    guard document.inputs.indices.contains(field.input) else { return [] }
    switch field.target {
    case .property(let position):
      let old = document.inputs[field.input].contact.properties
      guard old.indices.contains(position), old[position].value != value else { return [] }
      let property = Property(old[position].name, value)
      return edit(document.draft.editToSetProperty(property, at: position, of: field.input))
    case .new(let name):
      recent.use(property: name)
      return edit(document.draft.editToAddProperty(Property(name, value), to: field.input))
    }
  }

  /// The problems of the value as it is typed now.
  func problems(of field: ValueField) -> [Problem] {
    guard document.inputs.indices.contains(field.input), let name = name(of: field),
      let applied = applied(field, to: document.inputs[field.input].contact)
    else { return [] }
    return Rules.problems(of: applied.contact, catalogue: catalogue).filter { $0.path == .property(name) }
  }

  /// The contact as it would be if the field were accepted now, and the position of the property in it.
  func applied(_ field: ValueField, to contact: ContactInput) -> (contact: ContactInput, position: Int)? {
    field.applied(value(of: field), to: contact)
  }

  func suggestion(for field: ValueField) -> String? {
    let read = reading(of: field).stored(for: field.text.text)
    if field.chosen == nil, read != field.text.text { return read }
    return optionSuggested(in: field) ?? problems(of: field).lazy.compactMap(\.suggestion).first
  }
}
