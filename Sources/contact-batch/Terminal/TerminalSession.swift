import CNcurses
import Glibc
import TerminalUI

/// The terminal while it is ours. Whatever happens, it is given back as it was: at the end of
/// ``run(_:body:)``, while the program is stopped, and by a crash.
final class TerminalSession {
  struct Options {
    /// Where standard error goes meanwhile; nil drops it.
    var errorLog: Int32?
    /// Written to the real standard error if the program crashes.
    var crashWords = ""
    /// The line to the terminal is a slow one.
    var isSlow = false
    /// Wakes the session's loop from other threads.
    var wakePipe: WakePipe
    var termination: TerminationWatch
  }

  let device: TerminalDevice
  let screen: CursesScreen
  let wakePipe: WakePipe
  let encoding: cncurses_encoding
  let isSlow: Bool
  /// When the terminal was asked for its background; nil where it was not, or has answered.
  var backgroundAsked: Int64?
  /// Lines and marks as far as the terminal surely draws them.
  var borders: BorderStyle {
    guard encoding == CNCURSES_UTF8 else { return .ascii }
    return TerminalSession.askedTerminal == "linux" ? .console : .unicode
  }
  /// Standard error as it was, for programs that the terminal is lent to; -1 if there is none.
  let standardError: Int32
  /// The name of the description in use.
  let terminalName: String
  /// The value of `TERM` if no description of it is installed, and another stands in for it.
  var unknownTerminal: String? {
    let asked = TerminalSession.askedTerminal
    return asked == terminalName ? nil : asked
  }

  /// Takes the terminal, runs `body` and gives it back.
  static func run<Result>(_ options: Options, body: (TerminalSession) throws -> Result) throws -> Result {
    let device = try TerminalDevice()
    defer { device.close() }
    guard let size = device.size else { throw TerminalError.noSize }
    let encoding = cncurses_set_locale()
    cncurses_catch_signals(options.wakePipe.writing, options.termination.writing)
    defer { cncurses_release_signals() }
    let errors = ErrorRedirection(to: options.errorLog)
    defer { errors.end() }
    return try options.crashWords.withCString { words in
      cncurses_guard_crashes(device.output, errors.original, words)
      defer { cncurses_unguard_crashes() }
      try start(device, size)
      defer {
        cncurses_stop()
        if options.termination.hasForced { cncurses_force_back() }
      }
      return try body(TerminalSession(device, size, encoding, errors.original, options))
    }
  }

  private init(
    _ device: TerminalDevice, _ size: Size, _ encoding: cncurses_encoding, _ standardError: Int32,
    _ options: Options
  ) {
    self.device = device
    self.encoding = encoding
    self.standardError = standardError
    isSlow = options.isSlow
    wakePipe = options.wakePipe
    screen = CursesScreen(size: size)
    terminalName = cncurses_terminal_name().map { String(cString: $0) } ?? ""
  }

  /// Gives the terminal to another program, such as an editor, for as long as `body` runs.
  func lend<Result>(_ body: () throws -> Result) rethrows -> Result {
    cncurses_leave()
    cncurses_lend_signals()
    defer {
      cncurses_take_back_signals()
      cncurses_enter()
    }
    return try body()
  }

  /// Stops the program as Ctrl-Z does everywhere else; returns when it is continued.
  func suspend() {
    cncurses_leave()
    cncurses_stop_process()
    cncurses_enter()
  }

  /// Sets the modes again and has everything repainted.
  func takeBack() {
    cncurses_enter()
  }

  private static func start(_ device: TerminalDevice, _ size: Size) throws(TerminalError) {
    let status = cncurses_start(device.input, device.output, Int32(size.columns), Int32(size.rows))
    let name = askedTerminal
    switch status {
    case CNCURSES_STARTED: return
    case CNCURSES_NO_DESCRIPTION: throw .noDescription(terminal: name)
    case CNCURSES_NO_CURSOR_ADDRESSING: throw .noCursorAddressing(terminal: name)
    default: throw .system(errno: errno)
    }
  }

  private static var askedTerminal: String { getenv("TERM").map { String(cString: $0) } ?? "" }
}
