extension TerminalApp {
  func press(_ keys: RobotKey...) {
    for key in keys {
      rest()
      send(key.bytes)
    }
  }

  /// Types text into what has the focus.
  func type(_ text: String) {
    rest()
    send(Array(text.utf8))
  }

  /// Pastes as a terminal does: line ends become carriage returns, and a program that asked for it gets the text
  /// between marks.
  func paste(_ text: String) {
    let lines = text.replacing("\r\n", with: "\r").replacing("\n", with: "\r")
    let marked = terminalState.bracketedPaste ? "\u{1B}[200~\(lines)\u{1B}[201~" : lines
    send(Array(marked.utf8))
  }
}
