/// What a new draft can begin with.
enum NewDraftSource: Equatable, Sendable, CaseIterable {
  case file, paste

  var words: String {
    switch self {
    case .file: "from a file"
    case .paste: "from pasted or typed rows"
    }
  }
}

/// What comes into a draft as soon as it is there.
enum DraftContents: Equatable, Sendable {
  case file(String)
  /// Asked for in the window of pasted contacts.
  case paste
}
