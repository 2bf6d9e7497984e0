/// What is asked of a window or a field alone, which answers it itself.
public enum WindowIntent: Hashable, Sendable {
  /// Takes what is typed, or the line that is chosen.
  case accept
  case takeSuggestion
  /// In a text of several lines, or of several cells.
  case newLine, newCell
  /// In the columns of a table.
  case headerDown, headerUp, encoding
  case changeDraft
  /// Checks the token of a profile.
  case checkProfile
  case copyPart(CopiedPart)

  /// What it does in a word or three, verb first.
  var title: String {
    switch self {
    case .accept: "Accept"
    case .takeSuggestion: "Accept suggestion"
    case .newLine: "New line"
    case .newCell: "New cell"
    case .headerDown: "Titles one row down"
    case .headerUp: "Titles one row up"
    case .encoding: "Change encoding"
    case .changeDraft: "Rename or delete"
    case .checkProfile: "Check token"
    case .copyPart(let part): "Copy \(part)"
    }
  }
}
