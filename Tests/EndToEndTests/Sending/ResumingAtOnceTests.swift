import Foundation
import Testing

/// Several programs take up the same submission at once.
@Suite struct ResumingAtOnceTests {
  @Test func `one of them sends, and nobody is there twice`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let before = try sandbox.state().contacts
    // Without e-mails, so that only the locks keep a contact from being created twice.
    let table = (["firstname"] + (0..<120).map { "P\($0)" }).joined(separator: "\n")
    try home.write(table, to: "people.csv")
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"latency","ms":300}]}"#)
    let submission = try RunningCommand(
      ["submit", "--yes", "people.csv"], environment: sandbox.environment, home: home)
    #expect(submission.serve { String(decoding: $0.errors, as: UTF8.self).contains("batch 1 of 2: sending") })
    submission.signal(SIGKILL)
    _ = try submission.finish()
    let list = try CommandRun(["submissions", "--format", "csv"], home: home)
    let id = try #require(list.outputText.split(separator: "\r\n").dropFirst().first?.prefix { $0 != "," })
    let programs = try (0..<4).map { _ in
      try RunningCommand(
        ["submissions", "resume", String(id), "--yes"], environment: sandbox.environment, home: home)
    }
    let runs = try programs.map { try $0.finish() }
    // Those of the first batch may have arrived; the others are sent once.
    let contacts = try sandbox.state().contacts - before
    #expect(contacts == 20 || contacts == 120)
    #expect(runs.count { $0.errorText.contains("sending 20 contacts") } == 1)
  }
}
