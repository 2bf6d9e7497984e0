import Drafts

/// What Compose is asked for from elsewhere: by windows over it, and by what leads to a contact.
enum ComposeRequest: Equatable, Sendable {
  /// Goes to a contact, by its index in the draft.
  case contact(Int)
  /// Goes to a field of the draft.
  case field(FieldPath, contact: Int)
  /// Opens the value of a property, which the contact may lack.
  case property(String)
  case link(ComposedLink)
  /// Sets a property in contacts, by their indices.
  case setOnAll(String, typed: String, [Int])
  /// Nil if there is nothing to change.
  case edit(Edit?, saying: String, otherwise: String)
  /// Puts another text into the open field.
  case retype(String)

  /// Fills the targets with a property of the first contact, by its position.
  case fill(Int)
  case clear(String)
  case preset(Preset, PresetUse)
  case problem(contact: Int, ProblemSpot)
  case problems(ProblemGroup)
  case takeSuggestions(ProblemGroup)
  /// Asks for a value of an import that nobody could read.
  case openValue(OpenValue, of: OpenImport)
  /// Lists what nobody could read of an import.
  case openValues(of: OpenImport)
  /// Shows the contacts alone that hold a text.
  case filter(String)
  case keepPreset(named: String)
}

extension ComposeRequest {
  /// It does something to contacts, or may; the others lead to what asks.
  var changesContacts: Bool {
    switch self {
    case .link, .setOnAll, .edit, .retype, .fill, .clear, .preset, .takeSuggestions: true
    case .contact, .field, .property, .problem, .problems, .openValue, .openValues, .filter, .keepPreset:
      false
    }
  }

  /// It leads to problems, of one contact or of many.
  var isAboutProblems: Bool {
    switch self {
    case .problem, .problems: true
    case .contact, .field, .property, .link, .setOnAll, .edit, .retype, .fill, .clear, .preset,
      .takeSuggestions, .openValue, .openValues, .filter, .keepPreset:
      false
    }
  }
}
