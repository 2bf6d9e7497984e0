/// Why a person's editor did not do its work.
public enum EditorFailure: Hashable, Sendable {
  case unknownEditor
  case ended(command: String, status: Int32)
  /// For what the system says.
  case notStarted(String)
  case notWritten(String)
  case notText

  var sentence: String {
    switch self {
    case .unknownEditor: "No editor is known: leave, and start again with EDITOR=nano, or what you like"
    case .ended(let command, let status): "\(command) ended with status \(status)"
    case .notStarted(let why): "Your editor did not start: \(why)"
    case .notWritten(let why): "The text for your editor cannot be kept: \(why)"
    case .notText: "What your editor left is not UTF-8: save it as UTF-8"
    }
  }
}
