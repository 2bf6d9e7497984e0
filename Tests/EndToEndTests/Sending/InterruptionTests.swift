import Glibc
import Testing

/// Whatever happens between a request and its answer, the next start knows what is not known.
@Suite struct InterruptionTests {
  /// A composer that waits for an answer that does not come.
  private func sending(_ home: TestHome, _ sandbox: SandboxProcess) throws -> TerminalApp {
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"hang"}]}"#)
    let app = try TerminalApp.compose(
      "email\nann@cut.example\nbob@cut.example\n", sandbox: sandbox, home: home)
    try app.submit(typing: "2")
    try app.waitFor("sent, waiting for the answer")
    while try sandbox.createBodies().isEmpty {}
    return app
  }

  @Test(arguments: [SIGKILL, SIGHUP, SIGTERM]) func `a submission that was cut off has unknown outcomes`(
    signal: Int32
  ) throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let app = try sending(home, sandbox)
    app.signal(signal)
    try app.waitForExit()
    let again = try TerminalApp.start(home: home)
    try again.waitFor(
      "A submission was interrupted", "The program ended before it was over: created 0, unknown 2",
      "? unknown: Sent, but the program ended before the answer.")
    again.press(.escape)
    try again.waitFor("Contacts 2 ")
    again.press("5")
    try again.waitFor("unknown 2 (c check)")
    again.press(.enter)
    try again.waitUntil("the results") {
      $0.contains("Results 2: created 0, unknown 2") && $0.count("@cut.example", "?  unknown") == 2
    }
  }

  @Test func `a dropped connection does not wait for the answer`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let app = try sending(home, sandbox)
    app.hangUp()
    #expect(try app.waitForExit() == .exited(0))
  }

  @Test func `Ctrl-C stops after the batch under way, and the rest stays unsent`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"latency","ms":400}]}"#)
    let app = try TerminalApp.compose(ContactTable(count: 250).text, sandbox: sandbox, home: home)
    try app.submit(typing: "250")
    try app.waitFor("sent, waiting for the answer")
    app.press(.control("c"))
    try app.waitFor("[4 Results]", "Results 250: created ")
    let created = try sandbox.state().createdByEmail.count
    #expect(created == 100 || created == 200)
    #expect(app.screen.contains("created \(created), not sent \(250 - created)"))
  }

  @Test func `a command that is interrupted says what was created, and exits 130`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"latency","ms":400}]}"#)
    try home.write(ContactTable(count: 250).text, to: "people.csv")
    let command = try RunningCommand(
      ["submit", "--yes", "--format", "json", "people.csv"], environment: sandbox.environment, home: home)
    #expect(command.serve { String(decoding: $0.errors, as: UTF8.self).contains("sending") })
    command.signal(SIGINT)
    let run = try command.finish()
    #expect(run.status == .exited(130))
    let report = try run.document(as: ReportedSubmission.self)
    #expect(report.state == "interrupted" && report.inputs.count == 250)
    #expect(report.counts.created == (try sandbox.state().createdByEmail.count))
    #expect(report.counts.created + report.counts.notSent == 250)
    #expect(report.inputs.last?.reason == "stopped")
  }

  /// A command that waits for an answer that does not come.
  private func submitting(to sandbox: SandboxProcess) throws -> RunningCommand {
    let home = try TestHome()
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"hang"}]}"#)
    try home.write("email\nann@cut.example\n", to: "people.csv")
    let command = try RunningCommand(
      ["submit", "--yes", "--format", "json", "people.csv"], environment: sandbox.environment, home: home)
    while try sandbox.createBodies().isEmpty { _ = command.serve { _ in true } }
    return command
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func `a command that is told to end does not wait for the answer`(
    signal: Int32
  ) throws {
    let sandbox = try SandboxProcess()
    let command = try submitting(to: sandbox)
    command.signal(signal)
    let run = try command.finish()
    #expect(run.status == .exited(130))
    #expect(try run.document(as: ReportedSubmission.self).outcomes == ["unknown"])
  }

  @Test func `a second interrupt ends at once, and still says what is not known`() throws {
    let sandbox = try SandboxProcess()
    let command = try submitting(to: sandbox)
    command.signal(SIGINT)
    #expect(command.serve { String(decoding: $0.errors, as: UTF8.self).contains("again ends at once") })
    command.signal(SIGINT)
    let run = try command.finish()
    #expect(run.status == .exited(130))
    let report = try run.document(as: ReportedSubmission.self)
    #expect(report.state == "interrupted" && report.outcomes == ["unknown"])
  }
}
