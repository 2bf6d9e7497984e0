/// Why there is no screen.
enum TerminalError: Error, Hashable {
  /// Standard output is no terminal, or none can be read from.
  case notATerminal
  /// The terminal says it has no columns or no rows.
  case noSize
  /// No description of the terminal is installed, nor one that could stand in for it.
  case noDescription(terminal: String)
  /// A terminal that only prints line after line.
  case noCursorAddressing(terminal: String)
  /// The number is that of the system call.
  case system(errno: Int32)
}
