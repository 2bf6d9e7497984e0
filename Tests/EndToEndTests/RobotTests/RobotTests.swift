import Testing

/// The robot itself, on programs that are on every machine. Its topics are in the extensions.
@Suite struct RobotTests {
  /// Starts a shell script in a terminal.
  func start(script: String, size: TerminalSize = .standard, environment: [String: String] = [:]) throws
    -> TerminalApp
  {
    try TerminalApp.start(
      ["-c", script], program: .at("/bin/sh"), size: size, environment: environment)
  }
}
