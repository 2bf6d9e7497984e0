public import Drafts

/// Who says what the columns of a table fill.
public enum ColumnChoice: Equatable, Sendable {
  /// Nobody yet: where it is not sure, it is asked.
  case open
  /// Nobody yet: the table is looked at again, read in another way.
  case look(ImportOptions)
  /// The titles over them. What they leave out is reported.
  case titles
  case person(TableMapping)
}

/// Where contacts come in from.
public enum ImportSource: Equatable, Sendable {
  case file(path: String)
  case pasted(String)
  /// What came through standard input when the program began.
  case piped(String)

  /// What an import of pasted text is called.
  public static let pastedText = "the pasted text"

  /// What messages call it, by which they are told apart.
  public var name: String {
    switch self {
    case .file(let path): FileNameText.shown(path)
    case .pasted: Self.pastedText
    case .piped: "standard input"
    }
  }
}
