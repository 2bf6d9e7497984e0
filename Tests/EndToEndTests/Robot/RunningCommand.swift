import Glibc

/// A command without any terminal: its streams are pipes, which are served together, so that neither side waits
/// for the other however much is written.
final class RunningCommand {
  // Before the home: the program is gone before its files go.
  private let process: ChildProcess
  let home: TestHome
  private let input: Descriptor
  private let outputEnd: Descriptor
  private let errorEnd: Descriptor
  private var unsent: [UInt8] = []
  private var closesInput = false
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []

  init(
    _ arguments: [String], program: Program = .contactBatch, environment: [String: String] = [:],
    home: TestHome
  ) throws {
    self.home = home
    let (inputRead, inputWrite) = try Descriptor.pipe()
    let (outputRead, outputWrite) = try Descriptor.pipe()
    let (errorRead, errorWrite) = try Descriptor.pipe()
    let theirs = [inputRead, outputWrite, errorWrite].map { Descriptor($0, blocks: true) }
    input = Descriptor(inputWrite)
    outputEnd = Descriptor(outputRead)
    errorEnd = Descriptor(errorRead)
    process = try ChildProcess(
      program, arguments: arguments, environment: home.environment(adding: environment), directory: home.path,
      streams: .init(input: inputRead, output: outputWrite, error: errorWrite))
    for end in theirs { end.close() }
  }

  var pid: pid_t { process.pid }

  func signal(_ number: Int32) {
    process.send(number)
  }

  /// Gives the command bytes to read, as soon as it reads.
  func feed(_ bytes: [UInt8]) {
    unsent += bytes
  }

  /// The command reads an end of file after what it was given.
  func closeInput() {
    closesInput = true
  }

  /// Serves the streams until something is so; at the deadline the answer is false.
  func serve(until isMet: (RunningCommand) -> Bool) -> Bool {
    let deadline = Deadline()
    while true {
      let ended = process.reap()
      moveBytes()
      if isMet(self) { return true }
      guard !ended, deadline.poll(interests).contains(true) else { return false }
    }
  }

  /// Serves the streams until the command has ended.
  func finish(file: StaticString = #fileID, line: UInt = #line) throws -> CommandRun {
    _ = serve { $0.process.status != nil }
    guard let status = process.status else {
      throw RobotFailure(
        expectation: "the end of the command", cause: .tooLate, screen: nil, place: "\(file):\(line)")
    }
    return CommandRun(status: status, output: output, errorText: String(decoding: errors, as: UTF8.self))
  }

  private var interests: [pollfd] {
    let writing = unsent.isEmpty ? [] : [input.interest(POLLOUT)]
    return [process.exitInterest] + [outputEnd, errorEnd].map { $0.interest(POLLIN) } + writing
  }

  private func moveBytes() {
    sendInput()
    RunningCommand.drain(outputEnd, into: &output)
    RunningCommand.drain(errorEnd, into: &errors)
  }

  private func sendInput() {
    while !unsent.isEmpty, input.number >= 0 {
      guard let count = input.write(unsent[...]) else { unsent = []; break }
      unsent.removeFirst(count)
      guard count > 0 else { return }
    }
    if closesInput { input.close() }
  }

  private static func drain(_ end: Descriptor, into bytes: inout [UInt8]) {
    while true {
      switch end.read() {
      case .bytes(let more): bytes += more
      case .nothingYet: return
      case .end: return end.close()
      }
    }
  }
}
