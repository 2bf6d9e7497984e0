import Foundation
import Testing

/// Without trace ids one bad contact refuses its whole batch, and the good ones are created nevertheless.
@Suite struct IsolationTests {
  private let taken = [
    "lena.brandt@nordwind.example", "haruka.mori@tsukimi.example", "beatriz@tresrios.example",
  ]

  private func home() throws -> TestHome {
    let home = try TestHome()
    var emails = (0..<97).map { "p\($0)@isolation.example" }
    for (email, place) in zip(taken, [7, 50, 99]) { emails.insert(email, at: place) }
    try home.write("email\n" + emails.joined(separator: "\n") + "\n", to: "people.csv")
    return home
  }

  @Test func `of a hundred contacts three that exist fail by name, and the others are created`() throws {
    let (home, sandbox) = (try home(), try SandboxProcess())
    let (run, report) = try CommandRun.submit(
      "people.csv", "--no-trace-ids", to: sandbox.environment, home: home)
    #expect(run.status == .exited(1))
    #expect(report.outcomes.count { $0 == "created" } == 97)
    let failed = report.inputs.filter { $0.outcome == "failed" }
    #expect(Set(failed.compactMap(\.email)) == Set(taken))
    #expect(Set(failed.compactMap(\.existingId)) == ["70101", "70103", "70106"])
    #expect(try sandbox.createBodies().count <= 1 + 42)
    #expect(try sandbox.state().createdByEmail.values.allSatisfy { $0 == 1 })
  }

  @Test func `what it may cost is said before`() throws {
    let run = try CommandRun(["submit", "--dry-run", "--no-trace-ids", "people.csv"], home: home())
    #expect(run.status == .exited(0))
    #expect(run.outputText.contains("Up to 42 more requests a batch find it"))
  }

  @Test func `what HubSpot lost before it wrote is sent again after it was looked up`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("email\nann@fault.example\nbob@fault.example\n", to: "people.csv")
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create","number":1},"do":"500-before"}]}"#)
    let (run, report) = try CommandRun.submit("people.csv", to: sandbox.environment, home: home)
    #expect(run.status == .exited(0))
    #expect(report.outcomes == ["created", "created"])
    #expect(try sandbox.state().createdByEmail == ["ann@fault.example": 1, "bob@fault.example": 1])
    let bodies = try sandbox.createBodies()
    #expect(bodies.count == 2 && bodies[0] == bodies[1])
  }
}
