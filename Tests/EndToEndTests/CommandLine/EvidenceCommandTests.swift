import Foundation
import Testing

/// What comes after sending, on the command line: evidence, and results for other programs.
@Suite struct EvidenceCommandTests {
  private let table =
    "email,firstname,hs_lead_status\nann@after.example,Ann,NEW\nbob@after.example,=Bob,Nonsense\n"

  /// Sends one contact that is created and one that is refused.
  private func submit(_ home: TestHome, _ sandbox: SandboxProcess, reason: String) throws -> CommandRun {
    try home.write(table, to: "people.csv")
    return try CommandRun(
      ["submit", "--yes", "--format", "json", "--reason", reason, "people.csv"],
      environment: sandbox.environment, home: home)
  }

  private func submission(_ run: CommandRun) throws -> String {
    struct Document: Decodable {
      var submission: String
      var reason: String
      var profile: String
    }
    let document = try run.document(as: Document.self)
    #expect(document.profile == "env")
    return document.submission
  }

  @Test func `the card is printed and kept, with the reason and the hash, and without personal data`() throws
  {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let sent = try submit(home, sandbox, reason: "Ann Example (ann@after.example) asked, ticket 12")
    let id = try submission(sent)
    let run = try CommandRun(["submissions", "evidence", id], home: home)
    #expect(run.status == .exited(0))
    let file = home.state.appending(path: "evidence/\(id).txt")
    #expect(try String(contentsOf: file, encoding: .utf8) == run.outputText)
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(run.outputText.contains("[name] Example [e-mail] asked, ticket 12"))
    for word in ["@", "ann ", "bob"] { #expect(!run.outputText.lowercased().contains(word)) }
    struct Shown: Decodable { var sha256: [String] }
    let shown = try CommandRun(["submissions", "show", id, "--format", "json"], home: home)
    let hash = try #require(try shown.document(as: Shown.self).sha256.first)
    #expect(run.outputText.contains("  sha256 \(hash)\n"))
  }

  @Test func `failed contacts come as a table that is imported again`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(#"{"faults":[]}"#)
    let existing = try submit(home, sandbox, reason: "first")
    #expect(existing.outputText.contains(#""reason":"first""#))
    let again = try submit(home, sandbox, reason: "again")
    let id = try submission(again)
    let failed = try CommandRun(["submissions", "export", id, "--failed"], home: home)
    #expect(failed.status == .exited(0))
    #expect(failed.outputText.contains("result.error,result.category,result.correlationId\r\n"))
    try home.write(failed.outputText, to: "failed.csv")
    let preview = try CommandRun(["preview", "failed.csv", "--no-trace-ids"], home: home)
    #expect(preview.outputText.contains(#""email":"ann@after.example""#))
    #expect(!preview.outputText.contains("result"))
    #expect(preview.errorText.contains("result.error -> left out (result of a submission)"))
    let all = try CommandRun(["submissions", "export", id], home: home)
    #expect(all.outputText.hasPrefix("index,email,traceId,outcome,id,"))
    let document = try CommandRun(["submissions", "export", id, "--format", "json"], home: home)
    #expect(document.outputText == again.outputText)
    let unknown = try CommandRun(["submissions", "export", "20261123-140340-9f2c"], home: home)
    #expect(unknown.status == .exited(2) && unknown.outputText.isEmpty)
  }
}
