extension ShownContacts.Filter {
  /// What the list is narrowed by.
  var words: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .errors: "with errors"
    case .warnings: "with warnings"
    case .marked: "marked"
    }
  }

  var wordsForNone: String {
    switch self {
    case .text(let text): "No contact holds \"\(text)\""
    case .errors: "No contact has errors"
    case .warnings: "No contact has warnings"
    case .marked: "No contact is marked"
    }
  }
}

extension ShownContacts.Sort {
  var words: String {
    switch self {
    case .number: "#"
    case .email: "e-mail"
    case .name: "name"
    case .problems: "problems"
    }
  }
}
