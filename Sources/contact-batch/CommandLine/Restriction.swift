/// What restricted mode refuses on the command line.
enum Restriction: Hashable, Sendable {
  case file
  /// Another connection than the sandbox or a profile of the configuration.
  case connection
  /// Another command than composing.
  case command

  var sentence: String {
    switch self {
    case .file: "Not available in restricted mode: opening a file. A draft opens as draft:NAME."
    case .connection:
      "Not available in restricted mode: a connection of your own. Use --demo, or --profile with a name of the "
        + "configuration."
    case .command: "Not available in restricted mode: only the composer runs, without a command."
    }
  }
}
