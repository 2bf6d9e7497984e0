import CNcurses

/// What the terminals of this process read.
enum TerminalLocale {
  /// Bytes above 0x7F are UTF-8. Elsewhere they are other characters, controls among them.
  static let isUTF8 = [CNCURSES_UTF8, CNCURSES_ASSUMED_UTF8].contains(cncurses_set_locale())
}
