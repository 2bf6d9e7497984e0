import Foundation
import Testing

/// A service that cannot be reached, or does not let us in: nothing was created, and that is what is said.
@Suite struct TurnedAwayTests {
  private func submit(to baseURL: String) throws -> (run: CommandRun, report: ReportedSubmission) {
    let home = try TestHome()
    try home.write("email\nann@away.example\n", to: "people.csv")
    let service = ["HUBSPOT_BASE_URL": baseURL, "HUBSPOT_ACCESS_TOKEN": "pat-test-1f2e3d4c"]
    return try CommandRun.submit("people.csv", to: service, home: home)
  }

  @Test func `a token that is not accepted is exit 3, and no contact is sent`() throws {
    let body = #"{"status":"error","message":"The token is not valid","category":"INVALID_AUTHENTICATION"}"#
    let server = try CannedServer { _ in CannedServer.json(body, status: "401 Unauthorized") }
    let (run, report) = try submit(to: server.baseURL)
    #expect(run.status == .exited(3))
    #expect(report.submission == nil)
    #expect(report.outcomes == ["notSent"])
    #expect(report.inputs.first?.reason == "refused")
    #expect(!server.requests.contains { $0.target.contains("batch/create") })
    #expect(!run.errorText.contains("pat-test") && !run.outputText.contains("pat-test"))
  }

  @Test func `a scope that is missing for the batch alone is exit 3, and recorded`() throws {
    let server = try CannedServer { request in
      request.target.contains("batch/create")
        ? CannedServer.json(#"{"status":"error","category":"MISSING_SCOPES"}"#, status: "403 Forbidden")
        : CannedServer.json(#"{"portalId":4711}"#)
    }
    let (run, report) = try submit(to: server.baseURL)
    #expect(run.status == .exited(3))
    #expect(report.submission != nil && report.portal == 4711)
    #expect(report.outcomes == ["notSent"])
    #expect(report.inputs.first?.reason == "refused")
  }

  @Test func `nobody at the address is exit 3`() throws {
    let (run, report) = try submit(to: "http://127.0.0.1:9")
    #expect(run.status == .exited(3))
    #expect(report.outcomes == ["notSent"])
    #expect(report.inputs.first?.reason == "unreachable")
  }
}
