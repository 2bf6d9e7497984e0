import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

@testable import Sending

/// Plans that change and archive contacts of the sandbox, through planner, machine, driver, journal and client.
struct OperationTests {
  private static func update() -> Plan {
    return Plan.updating([
      ContactUpdate(id: "70101", properties: [Property("city", "Bergen")]),
      ContactUpdate(id: "70102", properties: [Property("city", "Oslo"), Property("phone", "")]),
    ])
  }

  private static func archive() -> Plan {
    var planner = ArchivePlanner()
    planner.add(id: "70101")
    planner.add(id: "70102")
    return planner.finish()
  }

  @Test func `an update changes what it names`() async throws {
    try await SandboxPortal.with { portal in
      let submission = try await portal.send(Self.update())
      #expect(submission.outcomes.words == ["updated 70101", "updated 70102"])
      #expect(try await portal.cities() == ["70101": "Bergen", "70102": "Oslo"])
      #expect(await portal.requests == ["update 200"])
    }
  }

  @Test(arguments: ["close-after-commit", "500-after", "garbage", "truncated"])
  func `an update whose answer is lost is looked up, and not sent again`(fault: String) async throws {
    try await SandboxPortal.with(fault: fault, on: "update") { portal in
      let submission = try await portal.send(Self.update())
      #expect(submission.outcomes.words == ["updated 70101", "updated 70102"])
      #expect(submission.record.batches[0].attempts.count == 1)
      #expect(try await portal.cities() == ["70101": "Bergen", "70102": "Oslo"])
    }
  }

  @Test(arguments: ["close-before", "500-before", "html-502"])
  func `an update that was lost before it was applied goes out again`(fault: String) async throws {
    try await SandboxPortal.with(fault: fault, on: "update") { portal in
      let submission = try await portal.send(Self.update())
      #expect(submission.outcomes.words == ["updated 70101", "updated 70102"])
      #expect(submission.record.batches[0].attempts.count == 2)
      #expect(try await portal.cities() == ["70101": "Bergen", "70102": "Oslo"])
    }
  }

  @Test func `a contact that the portal does not have fails alone`() async throws {
    let plan = Plan.updating([
      ContactUpdate(id: "1", properties: [Property("city", "Bergen")]),
      ContactUpdate(id: "70102", properties: [Property("city", "Oslo")]),
    ])
    try await SandboxPortal.with { portal in
      let submission = try await portal.send(plan)
      #expect(submission.outcomes.words == ["failed 1", "updated 70102"])
      #expect(submission.outcomes[0].category == "OBJECT_NOT_FOUND")
    }
  }

  @Test func `one bad value is found, and the other contact is updated`() async throws {
    let plan = Plan.updating([
      ContactUpdate(id: "70101", properties: [Property("no_such_property", "x")]),
      ContactUpdate(id: "70102", properties: [Property("city", "Oslo")]),
    ])
    try await SandboxPortal.with { portal in
      let submission = try await portal.send(plan)
      #expect(submission.outcomes.map(\.outcome) == [.failed, .succeeded(.update)])
    }
  }

  @Test func `archiving is answered without a body`() async throws {
    try await SandboxPortal.with { portal in
      let submission = try await portal.send(Self.archive())
      #expect(submission.outcomes.words == ["archived 70101", "archived 70102"])
      #expect(try await portal.cities().isEmpty)
      #expect(await portal.requests == ["archive 204"])
    }
  }

  @Test(arguments: ["close-after-commit", "close-before", "500-after", "500-before"])
  func `an archiving whose answer is lost is looked up, and goes out again where nothing was archived`(
    fault: String
  ) async throws {
    try await SandboxPortal.with(fault: fault, on: "archive") { portal in
      let submission = try await portal.send(Self.archive())
      #expect(submission.outcomes.words == ["archived 70101", "archived 70102"])
      #expect(submission.record.batches[0].attempts.count == (fault.hasSuffix("before") ? 2 : 1))
      #expect(try await portal.cities().isEmpty)
    }
  }
}
