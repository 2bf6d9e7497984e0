extension ShownContacts.Filter {
  /// What the list is narrowed by.
  var words: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .errors: "with errors"
    case .warnings: "with warnings"
    case .marked: "marked"
    case .sent: "sent"
    case .refused: "refused"
    case .unknown: "with unknown outcome"
    }
  }

  var wordsForNone: String {
    switch self {
    case .text(let text): "No contact holds \"\(text)\""
    case .errors: "No contact has errors"
    case .warnings: "No contact has warnings"
    case .marked: "No contact is marked"
    case .sent: "No contact was sent"
    case .refused: "No contact was refused"
    case .unknown: "No contact has an unknown outcome"
    }
  }
}

extension ShownContacts.Sort {
  var words: String {
    switch self {
    case .number: "#"
    case .email: "email"
    case .name: "name"
    case .problems: "problems"
    }
  }
}
