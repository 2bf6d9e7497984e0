/// What a program may have switched on in a terminal and has to switch off before it leaves.
struct TerminalState: Equatable, Sendable {
  var alternateScreen = false
  var cursorVisible = true
  var bracketedPaste = false
  var mouse = false
  var applicationCursorKeys = false
  var applicationKeypad = false
  /// No attributes and no colours on what is written next.
  var plainPen = true

  /// As a shell expects it.
  static let initial = TerminalState()
}
