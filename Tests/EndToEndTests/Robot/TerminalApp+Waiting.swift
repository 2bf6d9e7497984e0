extension TerminalApp {
  /// Reads what the program writes until the screen is as expected.
  /// - Returns: the screen that was.
  /// - Throws: `RobotFailure` with the whole screen, when the program ends first or the time is over.
  @discardableResult
  func waitUntil(
    _ expectation: String = "the screen",
    within seconds: Double = 120,
    file: StaticString = #fileID,
    line: UInt = #line,
    _ isMet: (Screen) throws -> Bool
  ) throws -> Screen {
    let deadline = Deadline(seconds: seconds)
    while true {
      // Asked before reading, so that the last words of a program that ends are seen.
      let status = status
      let screen = screen
      if try isMet(screen) { return screen }
      let failure = { (cause: RobotFailure.Cause) in
        RobotFailure(expectation: expectation, cause: cause, screen: screen, place: "\(file):\(line)")
      }
      if let status { throw failure(.ended(status)) }
      guard waitForActivity(until: deadline) else { throw failure(.tooLate) }
    }
  }

  /// Waits until rows show all the texts. What belongs together is to be waited for together: a screen can be read
  /// while half of it is painted.
  @discardableResult
  func waitFor(_ texts: String..., file: StaticString = #fileID, line: UInt = #line) throws -> Screen {
    let expectation = texts.map { "“\($0)”" }.joined(separator: " and ")
    return try waitUntil(expectation, file: file, line: line) { texts.allSatisfy($0.contains) }
  }

  /// Waits until the program has ended, reading what it writes.
  @discardableResult
  func waitForExit(
    within seconds: Double = 120, file: StaticString = #fileID, line: UInt = #line
  ) throws -> ExitStatus {
    let deadline = Deadline(seconds: seconds)
    while true {
      if let status {
        takeRest()
        return status
      }
      let screen = screen
      guard waitForActivity(until: deadline) else {
        throw RobotFailure(
          expectation: "the end of the program", cause: .tooLate, screen: screen, place: "\(file):\(line)")
      }
    }
  }
}
