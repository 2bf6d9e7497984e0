/// How things are to be shown.
struct DisplayChoices: Hashable, Sendable {
  /// Line by line, on whatever terminal.
  var isPlain = false
  var isASCII = false
  /// Nil where nothing was said: the configuration decides.
  var theme: ThemeChoice.Mode?
  /// The line to the terminal is a slow one.
  var isSlow = false

  /// Whether the composer asks line by line.
  func isPlain(in environment: [String: String]) -> Bool {
    let accessible = environment["ACCESSIBLE"] ?? ""
    return isPlain || !["", "0"].contains(accessible) || environment["TERM"] == "dumb"
  }
}
