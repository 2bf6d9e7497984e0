import ContactsModel
import TerminalUI

/// The open field over a property's value.
struct ValueField: Equatable, Sendable {
  enum Target: Equatable, Sendable {
    case property(Int)
    /// A property that is added when the field is accepted.
    case new(name: String)
  }

  /// The contact, by its index in the draft.
  var input: Int
  var target: Target
  var text: TextField
  /// The text as it was when the field was opened.
  let original: String
  /// The option that Up and Down went to, by its position in the list under the field.
  var chosen: Int?

  init(input: Int, target: Target, text: String) {
    self.input = input
    self.target = target
    self.text = TextField(text)
    original = text
  }

  var isTouched: Bool { text.text != original }

  var isNew: Bool {
    if case .new = target { true } else { false }
  }

  /// The contact with a value in this field's place, and the position of the property in it.
  func applied(_ value: String, to contact: ContactInput) -> (contact: ContactInput, position: Int)? {
    var contact = contact
    switch target {
    case .property(let position):
      guard contact.properties.indices.contains(position) else { return nil }
      contact.properties[position].value = value
      return (contact, position)
    case .new(let name):
      contact.properties.append(Property(name, value))
      return (contact, contact.properties.count - 1)
    }
  }
}
