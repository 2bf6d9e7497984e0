import Foundation
import Testing

/// What the program costs, in counts that are the same on every machine: calls of the system, and instructions. The
/// bounds leave a seventh for other versions of what it stands on.
@Suite struct CountedCostTests {
  @Test(.enabled(if: Counter.calls.works))
  func `a start asks the system no more than it needs`() throws {
    let home = try TestHome()
    let first = try TerminalApp.compose(ContactTable(count: 1_000).text, home: home)
    try first.waitFor("✓ saved")
    first.type("Q")
    try first.waitForExit()

    let app = try TerminalApp.start(
      Counter.calls.options + [try Program.contactBatch.path()], program: Counter.calls.program, home: home)
    try app.waitFor("Contacts 1000 ")
    app.type("Q")
    try app.waitForExit()
    let count = try #require(try Counter.calls.count(in: home))
    #expect((600...1_530).contains(count))
  }

  @Test(.enabled(if: Counter.instructions.works))
  func `checking a file takes the instructions that it took`() throws {
    let home = try TestHome()
    try home.write(ContactTable(count: 20).text, to: "people.csv")
    // The debugger's part of the file is more than the counter can read.
    let program = home.path + "/contact-batch"
    let copied = try CommandRun(
      ["--strip-debug", try Program.contactBatch.path(), program], program: .at("/usr/bin/objcopy"),
      home: home)
    #expect(copied.status == .exited(0))
    let run = try CommandRun(
      Counter.instructions.options + [program, "validate", "people.csv"],
      program: Counter.instructions.program, home: home)
    let count = try #require(run.errorText.matches(of: /Collected : (\d+)/).last.flatMap { Int($0.1) })
    #expect((800_000_000...1_700_000_000).contains(count))
  }
}

/// A program that runs another one and counts what it does. Not every machine has it, or lets it look.
private struct Counter {
  static let calls = Self(
    path: "/usr/bin/strace", options: ["-f", "-c", "-o", "calls"], trial: ["-o", "/dev/null", "/bin/true"])
  static let instructions = Self(
    path: "/usr/bin/valgrind", options: ["--tool=callgrind", "--callgrind-out-file=/dev/null"],
    trial: ["--tool=none", "/bin/true"])

  let path: String
  let options: [String]
  let trial: [String]

  var program: Program { .at(path) }

  var works: Bool {
    FileManager.default.isExecutableFile(atPath: path)
      && FileManager.default.isExecutableFile(atPath: "/usr/bin/objcopy")
      && (try? CommandRun(trial, program: program))?.status == .exited(0)
  }

  /// The last line of the table that was written.
  func count(in home: TestHome) throws -> Int? {
    let table = try String(contentsOf: home.url.appending(path: "calls"), encoding: .utf8)
    let total = table.split(separator: "\n").last { $0.hasSuffix("total") }
    return total?.split(separator: " ").dropFirst(3).first.flatMap { Int($0) }
  }
}
