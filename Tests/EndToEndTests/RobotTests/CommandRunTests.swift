import Glibc
import Testing

@Suite struct CommandRunTests {
  @Test func `output, errors and the exit code are kept apart`() throws {
    let run = try CommandRun(
      ["-c", "cat; echo oops >&2; exit 3"], program: .at("/bin/sh"), input: Array("in".utf8))
    #expect(run.status == .exited(3))
    #expect(run.outputText == "in")
    #expect(run.errorText == "oops\n")
  }

  @Test func `big input and big output do not wait for each other`() throws {
    let input = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    let run = try CommandRun(["-c", "tee /dev/stderr"], program: .at("/bin/sh"), input: input)
    #expect(run.status == .exited(0))
    #expect(run.output == input)
  }

  @Test func `a command that reads nothing is not an error`() throws {
    let run = try CommandRun([], program: .at("/bin/true"), input: Array(repeating: 65, count: 300_000))
    #expect(run.status == .exited(0))
  }

  @Test func `a command has no terminal at all`() throws {
    let run = try CommandRun(["-c", "tty; : < /dev/tty"], program: .at("/bin/sh"))
    #expect(run.outputText == "not a tty\n")
    #expect(run.errorText.contains("/dev/tty"))
    #expect(run.status != .exited(0))
  }

  @Test func `a running command is fed, served and interrupted`() throws {
    let command = try RunningCommand([], program: .at("/bin/cat"), home: TestHome())
    command.feed(Array("line\n".utf8))
    #expect(command.serve { $0.output == Array("line\n".utf8) })
    command.signal(SIGINT)
    #expect(try command.finish().status == .signalled(SIGINT))
  }

  @Test func `files of the home are found by their names`() throws {
    let home = try TestHome()
    let name = try home.write("email\n", to: "people.csv")
    let run = try CommandRun([name], program: .at("/bin/cat"), home: home)
    #expect(run.outputText == "email\n")
  }
}
