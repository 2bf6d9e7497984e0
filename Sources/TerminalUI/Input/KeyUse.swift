/// What a key would do now, as far as it matters to somebody who does not know yet whether a hand pressed it.
public enum KeyUse: Hashable, Sendable {
  /// It goes into a text.
  case typed
  /// It only changes what is seen, and that can be undone by looking elsewhere.
  case harmless
  /// It does something: it has to wait until it is known that nothing more comes with it.
  case consequential
}
