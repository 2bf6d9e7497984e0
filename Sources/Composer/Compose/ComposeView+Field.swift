import ContactsModel
import Drafts
import TerminalUI

/// The open field: what accepting it would make of the contact, and what is wrong with it.
extension ComposeView {
  /// The open field, if it belongs to the contact under the cursor.
  var shownField: ValueField? {
    compose.field.flatMap { $0.input == compose.list.selected ? $0 : nil }
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
    return options(of: field).suggested(in: field) ?? problems(of: field).lazy.compactMap(\.suggestion).first
  }

  func options(of field: ValueField) -> FieldOptions {
    FieldOptions(of: name(of: field), in: workspace)
  }
}
