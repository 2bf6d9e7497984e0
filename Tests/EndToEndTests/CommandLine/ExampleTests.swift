import Testing

/// The example of a program that uses the client alone.
@Suite struct ExampleTests {
  @Test func `it creates a contact, reads its history and archives it`() throws {
    let sandbox = try SandboxProcess()
    let before = try sandbox.state().contacts
    let run = try CommandRun([], program: .contactsExample, environment: sandbox.environment)
    #expect(run.status == .exited(0))
    let lines = run.outputText.split(separator: "\n")
    #expect(lines.first?.hasPrefix("created [\"90210") == true)
    #expect(lines.contains { $0.contains("Ada by INTEGRATION") })
    #expect(lines.last?.hasPrefix("archived [\"90210") == true)
    #expect(try sandbox.state().contacts == before)
  }

  @Test func `without a token it says so`() throws {
    let run = try CommandRun([], program: .contactsExample)
    #expect(run.status == .exited(1))
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains("token"))
  }
}
