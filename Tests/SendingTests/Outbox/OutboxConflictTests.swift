import ContactsModel
import Drafts
import Journal
import StubTransport
import Submissions
import TestFixtures
import Testing

@testable import Sending

/// Nobody's newer edit is overwritten: what is changed is read again just before it leaves.
@Suite struct OutboxConflictTests {
  private static let plain = AssociationType(.hubspotDefined, 279)

  /// The city of two contacts, from Bonn to Ulm.
  private let cities = Plan.make(
    inputs: ["7", "8"].enumerated().map { number, id in
      var input = DraftInput(
        id: InputID(rawValue: UInt64(number)),
        changing: ExistingContact(id: id, values: [Property("city", "Bonn")]))
      input.contact.properties[0].value = "Ulm"
      return input
    })

  /// A link to company 3 goes.
  private let unlinking: Plan = {
    let link = ExistingLink(object: "company", association: Association(recordID: "3", types: [plain]))
    var input = DraftInput(
      id: InputID(rawValue: 0),
      changing: ExistingContact(
        id: "7", values: [], links: ExistingLinks(objects: ["company"], links: [link])))
    input.contact.associations = []
    return Plan.make(inputs: [input])
  }()

  private static func contacts(_ cities: (id: String, city: String)...) -> StubResponse {
    let results = cities.map { #"{"id":"\#($0.id)","properties":{"city":"\#($0.city)"}}"# }
    return StubResponse(200, #"{"status":"COMPLETE","results":[\#(results.joined(separator: ","))]}"#)
  }

  private static func links(_ types: String...) -> StubResponse {
    StubResponse(
      200,
      #"{"status":"COMPLETE","results":[{"from":{"id":"7"},"to":[{"toObjectId":3,"associationTypes":[\#(types.joined(separator: ","))]}]}]}"#
    )
  }

  private static let plainType = #"{"category":"HUBSPOT_DEFINED","typeId":279,"label":null}"#
  private static let billingType = #"{"category":"USER_DEFINED","typeId":36,"label":"Billing contact"}"#

  @Test func `a link that has got a label since it was read is not taken away`() async throws {
    let bench = try OutboxBench(create: { _ in Self.links(Self.plainType, Self.billingType) })
    let end = try await bench.outbox().submit(unlinking, named: "links", consent: .givenBefore).end
    #expect(bench.requests == ["details", "read"])
    let outcomes = try bench.journal.load(end.submission.id).outcomes
    #expect(outcomes.map(\.reason) == [.conflict])
    #expect(outcomes.map(\.message) == ["company 3 is linked as USER_DEFINED 36 since it was read"])
  }

  @Test func `a link that is as it was read goes`() async throws {
    let bench = try OutboxBench(create: { request in
      request.url.hasSuffix("read") ? Self.links(Self.plainType) : StubResponse(204, "")
    })
    let end = try await bench.outbox().submit(unlinking, named: "links", consent: .givenBefore).end
    #expect(bench.requests == ["details", "read", "archive"])
    #expect(end.submission.outcomes.map(\.outcome) == [.succeeded(.unlink)])
  }

  /// Contact 7 is in Kiel by now.
  private static func portal(_ request: SentRequest) -> StubResponse {
    request.url.hasSuffix("read") ? contacts(("7", "Kiel"), ("8", "Bonn")) : contacts(("8", "Ulm"))
  }

  @Test func `a contact that somebody changed is left out, and the other one is sent`() async throws {
    let bench = try OutboxBench(create: Self.portal)
    let end = try await bench.outbox().submit(cities, named: "cities", consent: .givenBefore).end
    // The second reading tells who changed it.
    #expect(bench.requests == ["details", "read", "read", "update"])
    #expect(end.submission.outcomes.map(\.outcome) == [.notSent, .succeeded(.update)])
    #expect(try bench.journal.load(end.submission.id).outcomes.map(\.reason) == [.conflict, nil])
  }

  @Test func `a submission that is taken up leaves out what somebody changed meanwhile`() async throws {
    let bench = try OutboxBench(create: Self.portal)
    let id = try bench.interrupted(cities)
    let end = try await bench.outbox().resume(id, consent: .confirmed(contacts: 2)).end
    #expect(bench.requests == ["details", "read", "read", "update"])
    #expect(end.submission.outcomes.map(\.outcome) == [.notSent, .succeeded(.update)])
    #expect(try bench.journal.load(id).outcomes.map(\.reason) == [.conflict, nil])
  }
}
