import Testing

/// What the system grants is too little: a sentence at once, where a library would trap or wait for ever.
@Suite struct LimitTests {
  private func run(_ limit: String, _ arguments: [String]) throws -> CommandRun {
    try CommandRun(
      ["-c", "ulimit \(limit) && exec \"$0\" \"$@\"", try Program.contactBatch.path()] + arguments,
      program: .at("/bin/sh"))
  }

  @Test(arguments: [
    ["submissions"], ["submit", "--yes", "people.csv"], ["--plain"], ["sandbox", "--port", "0"],
  ])
  func `too few descriptors are said before anything is done`(arguments: [String]) throws {
    for count in [5, 12, 20] {
      let run = try run("-n \(count)", arguments)
      #expect(run.status == .exited(2))
      #expect(
        run.errorText == "Too few files may be open at once: 40 are needed. Raise the limit: ulimit -n 256\n")
      #expect(run.output.isEmpty)
    }
  }

  @Test func `a limit that the program may raise is no limit`() throws {
    #expect(try run("-S -n 20", ["submissions"]).status == .exited(0))
  }

  @Test(arguments: [["submissions"], ["validate", "people.csv"]])
  func `too little memory is said before anything is done`(arguments: [String]) throws {
    let run = try run("-v 300000", arguments)
    #expect(run.status == .exited(2))
    #expect(run.errorText.hasPrefix("Too little memory: "))
  }
}
