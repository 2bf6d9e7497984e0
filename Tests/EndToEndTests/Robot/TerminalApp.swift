import Glibc

/// A program in a terminal, and the hands and eyes of the person in front of it.
///
///     let app = try TerminalApp.start(["--demo"])
///     try app.waitUntil { $0.contains("Contacts") }
///     app.press("a")
///
/// Nothing sleeps: every wait reads what the program writes until the screen is as expected.
final class TerminalApp {
  // Before the home: the program is gone before its files go.
  private let process: ChildProcess
  let home: TestHome
  /// Runs for as long as the program.
  var sandbox: SandboxProcess?
  /// The line's modes before the program had a chance to change them.
  let modesAtStart: TerminalModes
  /// All that the program has written to the terminal and a test has waited for.
  private(set) var output: [UInt8] = []

  /// How much the program has read once the last keys have reached it.
  private var readWithKeys = 0

  private let terminal: PseudoTerminal
  private let emulator: Emulator
  private let background: TerminalBackground

  private init(
    _ program: Program, _ arguments: [String], size: TerminalSize, environment: [String: String],
    background: TerminalBackground, home: TestHome
  ) throws {
    self.home = home
    self.background = background
    terminal = try PseudoTerminal(size: size)
    emulator = try Emulator(size: size)
    modesAtStart = try terminal.modes()
    let line = terminal.programEnd.number
    process = try ChildProcess(
      program, arguments: arguments, environment: home.environment(adding: environment), directory: home.path,
      streams: .init(input: line, output: line, error: line, ownsTerminal: true))
  }

  /// Starts a program in a new terminal. To see what a second start finds, give it the home of the first.
  /// - Parameter background: what the terminal says of it where it is asked.
  static func start(
    _ arguments: [String] = [],
    program: Program = .contactBatch,
    size: TerminalSize = .standard,
    environment: [String: String] = [:],
    background: TerminalBackground = .unsaid,
    home: TestHome? = nil
  ) throws -> TerminalApp {
    try TerminalApp(
      program, arguments, size: size, environment: environment, background: background,
      home: home ?? TestHome())
  }

  /// Starts a shell with job control and types the program's command line there: only so can it be suspended
  /// and brought back with `fg`.
  static func startUnderShell(
    _ arguments: [String] = [],
    program: Program = .contactBatch,
    size: TerminalSize = .standard,
    environment: [String: String] = [:],
    home: TestHome? = nil
  ) throws -> TerminalApp {
    let app = try start(
      ["-i"], program: .at("/bin/sh"), size: size, environment: environment, home: home)
    try app.waitUntil("the shell's prompt") { $0.cursorRow == "$" }
    let words = try [program.path()] + arguments
    app.type(words.map { "'\($0)'" }.joined(separator: " "))
    app.press(.enter)
    return app
  }

  var pid: pid_t { process.pid }
  var bytesWritten: Int { output.count }
  /// The system calls by which the program has written so far, to the terminal and elsewhere.
  var writeCalls: Int { process.writeCalls }

  /// nil while the program runs.
  var status: ExitStatus? {
    process.reap()
    return process.status
  }

  /// What is on the screen now. To see what a key led to, wait for it.
  var screen: Screen {
    takeOutput()
    return emulator.screen
  }

  /// The line's modes now.
  func terminalModes() throws -> TerminalModes {
    try terminal.modes()
  }

  /// What the program has switched on in the terminal.
  var terminalState: TerminalState {
    takeOutput()
    return emulator.state
  }

  func resize(_ size: TerminalSize) throws {
    takeOutput()
    emulator.resize(size)
    try terminal.resize(size)
  }

  /// The line tells a size that is not the terminal's.
  func claim(_ size: TerminalSize) throws {
    try terminal.resize(size)
  }

  /// From now on the terminal takes no bytes until its screen is looked at.
  func stopReading() throws {
    takeOutput()
    try terminal.fill()
  }

  /// From now on the terminal takes no bytes at all.
  func stopOutput() throws {
    try terminal.stop()
  }

  /// Waits for the end without reading what the program writes.
  func waitForExitUnread() -> ExitStatus? {
    let deadline = Deadline()
    while status == nil, deadline.poll([process.exitInterest]).contains(true) {}
    takeRest()
    return status
  }

  func signal(_ number: Int32) {
    process.send(number)
  }

  /// The connection drops: the terminal is gone, with no word to the program but SIGHUP.
  func hangUp() {
    takeOutput()
    terminal.emulatorEnd.close()
  }

  /// Sends bytes as they are, in one piece as far as the line takes it.
  func send(_ bytes: [UInt8]) {
    readWithKeys = process.readCount + bytes.count
    var rest = bytes[...]
    let deadline = Deadline()
    while !rest.isEmpty, !process.reap(), let count = terminal.emulatorEnd.write(rest) {
      rest = rest.dropFirst(count)
      guard !rest.isEmpty else { return }
      // A program that waits for its own output to be read does not read its input.
      takeOutput()
      _ = deadline.poll([terminal.emulatorEnd.interest(POLLIN | POLLOUT), process.exitInterest])
      guard deadline.remainingMilliseconds > 0 else { return }
    }
  }

  /// Sends bytes one by one, as a hand would, so that each makes a read of its own.
  func sendOneByOne(_ bytes: [UInt8]) {
    for byte in bytes {
      send([byte])
      rest()
    }
  }

  /// Lets the time pass that a hand leaves between two keys: what comes sooner is text to the program. A program that
  /// does not read is given its keys all the same.
  func rest() {
    // A byte is on its way for a moment before it is seen to be unread.
    let deadline = Deadline(seconds: Self.timeToRead)
    while process.readCount < readWithKeys, status == nil, deadline.remainingMilliseconds > 0 {
      takeOutput()
      _ = Deadline(seconds: 0.001).poll([terminal.emulatorEnd.interest(POLLIN), process.exitInterest])
    }
    _ = Deadline(seconds: Self.timeBetweenKeys).poll([])
  }

  private static let timeBetweenKeys = 0.015
  /// A busy machine lets a program wait longer for its turn than a hand would.
  private static let timeToRead = 3.0

  /// Waits until the program has read all that it was sent.
  func waitUntilRead() {
    let deadline = Deadline()
    while terminal.unread > 0, status == nil, deadline.remainingMilliseconds > 0 {
      takeOutput()
      sched_yield()
    }
  }

  /// Reads all that the program has written so far, and answers its queries.
  private func takeOutput() {
    while case .bytes(let bytes) = terminal.emulatorEnd.read() {
      output += bytes
      let answers = emulator.feed(bytes) + background.answers(to: bytes)
      if !answers.isEmpty { _ = terminal.emulatorEnd.write(answers[...]) }
    }
  }

  /// Reads all that a program has written that has ended.
  func takeRest() {
    let deadline = Deadline()
    guard terminal.mark() else { return takeOutput() }
    repeat {
      takeOutput()
    } while output.last != PseudoTerminal.mark
      && deadline.poll([terminal.emulatorEnd.interest(POLLIN)]).contains(true)
    if output.last == PseudoTerminal.mark { output.removeLast() }
  }

  /// Blocks until the program writes, ends, or the deadline passes.
  /// - Returns: false at the deadline.
  func waitForActivity(until deadline: Deadline) -> Bool {
    deadline.poll([terminal.emulatorEnd.interest(POLLIN), process.exitInterest]).contains(true)
  }
}
