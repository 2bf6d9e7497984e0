/// A command that has run without a terminal, and what it left.
struct CommandRun {
  let status: ExitStatus
  let output: [UInt8]
  let errorText: String

  var outputText: String { String(decoding: output, as: UTF8.self) }

  init(status: ExitStatus, output: [UInt8], errorText: String) {
    self.status = status
    self.output = output
    self.errorText = errorText
  }

  /// Runs a command to its end.
  init(
    _ arguments: [String],
    program: Program = .contactBatch,
    input: [UInt8] = [],
    environment: [String: String] = [:],
    home: TestHome? = nil
  ) throws {
    let command = try RunningCommand(
      arguments, program: program, environment: environment, home: home ?? TestHome())
    command.feed(input)
    command.closeInput()
    self = try command.finish()
  }
}
