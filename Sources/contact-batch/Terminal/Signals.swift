import CNcurses

/// Signals that came since they were last asked for.
struct Signals: OptionSet {
  static let hangUp = Signals(rawValue: Int32(CNCURSES_HANGUP))
  static let terminate = Signals(rawValue: Int32(CNCURSES_TERMINATE))
  static let interrupt = Signals(rawValue: Int32(CNCURSES_INTERRUPT))
  static let resize = Signals(rawValue: Int32(CNCURSES_RESIZE))
  static let suspend = Signals(rawValue: Int32(CNCURSES_SUSPEND))
  /// SIGCONT: the program was stopped, maybe without being asked.
  static let resume = Signals(rawValue: Int32(CNCURSES_CONTINUE))

  let rawValue: Int32

  static func take() -> Signals { Signals(rawValue: cncurses_take_signals()) }
}
