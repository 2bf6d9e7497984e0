/// What a terminal reports, and what wakes the program that waits for it.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// Keys that came faster than a hand presses them, or a part of them. A field takes them one by one; elsewhere they
  /// are offered as text. What does something is never run by them.
  case burst([Key])
  /// Pasted text, as it came, controls included.
  case pasted(String)
  /// A paste larger than the decoder keeps; its first part is given.
  case pasteTooLong(String)
  /// A paste has begun, and for a while nothing of it has come; Ctrl-C alone ends it.
  case pasteStalled
  case mouse(MouseEvent)
  /// What the terminal says of its background, if it was asked.
  case background(Theme.Background)
  case resized(Size)
  /// The program was stopped (Ctrl-Z) and runs again. Everything is painted anew.
  case resumed
  /// The terminal is gone, or SIGHUP came: save and end, ask nothing.
  case hungUp
  /// SIGTERM: save and end.
  case terminated
  /// Another thread asked for attention.
  case woken
  /// The deadline the program gave has passed.
  case deadlinePassed
}
