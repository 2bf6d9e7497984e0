/// What a terminal reports, and what wakes the program that waits for it.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// Keys that came in one read and look like text typed blindly: at least 16 printable ones, at least 6 of
  /// them different. A field takes them one by one; elsewhere they are offered as text and never run.
  case burst([Key])
  /// Pasted text, as it came, controls included.
  case pasted(String)
  /// A paste larger than the decoder keeps; its first part is given.
  case pasteTooLong(String)
  /// A paste has begun, and for a while nothing of it has come; Ctrl-C alone ends it.
  case pasteStalled
  case mouse(MouseEvent)
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
