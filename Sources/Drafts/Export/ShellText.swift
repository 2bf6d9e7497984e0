/// Text for a command line of a shell.
public enum ShellText {
  /// In single quotes nothing has a meaning to the shell but the quote itself.
  public static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}
