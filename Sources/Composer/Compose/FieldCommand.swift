/// What keys ask of a field over a value.
enum FieldCommand: KeyCommand {
  case accept, leave, takeSuggestion
  /// Of the option that the way down has gone to.
  case mark

  var intent: Intent {
    switch self {
    case .accept: .window(.accept)
    case .leave: .close
    case .takeSuggestion: .window(.takeSuggestion)
    case .mark: .compose(.mark)
    }
  }
}
