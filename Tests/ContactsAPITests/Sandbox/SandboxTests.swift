import ContactsAPI
import Foundation
import SandboxCRM
import Testing

/// The client and the sandbox, which share no code, over loopback.
struct SandboxTests {
  private func withClient<Result: Sendable>(
    paths: APIPaths = .v3, faults: String? = nil, timeout: Duration = .seconds(20),
    _ body: (ContactsClient) async throws -> Result
  ) async throws -> Result {
    var configuration = SandboxConfiguration()
    configuration.faults = faults.map { Data($0.utf8) }
    let token = try AccessToken(StubbedClient.tokenText)
    return try await Sandbox.withSandbox(configuration) { url in
      let transport = AsyncHTTPTransport()
      let client = ContactsClient(
        configuration: .init(baseURL: url.absoluteString, token: token, paths: paths, timeout: timeout),
        transport: transport)
      let result = try await body(client)
      await transport.shutdown()
      return result
    }
  }

  private func contact(_ email: String, trace: String? = nil) -> ContactInput {
    let toCompany = Association(
      recordID: "9101", types: [AssociationType(.hubspotDefined, 279), AssociationType(.userDefined, 36)])
    return ContactInput(
      properties: [Property("email", email), Property("firstname", "Jürgen")], associations: [toCompany],
      objectWriteTraceID: trace)
  }

  @Test(arguments: [APIPaths.v3, .dated("2026-09")])
  func `contacts are created, read with history and archived`(paths: APIPaths) async throws {
    try await withClient(paths: paths) { client in
      let created = try await client.createBatch(inputs: [
        contact("ada@example.org"), contact("bo@example.org"),
      ])
      #expect(created.status == 201)
      #expect(created.value.status == .complete)
      #expect(created.rateLimit?.max != nil)
      #expect(created.correlationID != nil)
      let ada = created.value.results.first { $0.value(of: "email") == "ada@example.org" }
      let id = try #require(ada?.id)

      let request = BatchReadRequest(
        ids: [id], properties: ["email"], propertiesWithHistory: ["firstname"])
      let read = try #require(try await client.readBatch(request).value.results.first)
      #expect(read.value(of: "email") == "ada@example.org")
      #expect(read.history(of: "firstname").map(\.value) == ["Jürgen"])
      #expect(read.history(of: "firstname").first?.timestamp?.epochMilliseconds != nil)

      #expect(try await client.archiveBatch(ids: [id]).status == 204)
      #expect(try await client.readBatch(BatchReadRequest(ids: [id])).value.missingIDs == [id])
      let archived = BatchReadRequest(ids: [id], archived: true)
      #expect(try await client.readBatch(archived).value.results.first?.archived == .value(true))
    }
  }

  @Test func `with trace ids the bad input is refused alone`() async throws {
    try await withClient { client in
      let inputs = [
        contact("ada@example.org", trace: "t1"), contact("lena.brandt@nordwind.example", trace: "t2"),
      ]
      let answer = try await client.createBatch(inputs: inputs)
      #expect(answer.status == 207)
      #expect(answer.value.results.map { $0.value(of: "email") } == ["ada@example.org"])
      #expect(answer.value.errors.map(\.traceIDs) == [["t2"]])
      #expect(answer.value.errors.map(\.existingID) == ["70101"])
    }
  }

  @Test func `without trace ids one bad input refuses them all`() async throws {
    let error = try await withClient { client in
      await #expect(throws: ContactsError.self) {
        try await client.createBatch(inputs: [
          contact("ada@example.org"), contact("lena.brandt@nordwind.example"),
        ])
      }
    }
    #expect(error?.status == 409)
    guard case .refused(let body) = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(body.existingID == "70101")
  }

  @Test func `the portal tells its schema`() async throws {
    try await withClient { client in
      let account = try await client.accountDetails().value
      #expect(account.portalID?.published != nil)
      let definitions = try await client.propertyDefinitions().value
      #expect(definitions.contains { $0.name == "email" && $0.isReadOnly == false })
      let labels = try await client.associationLabels(to: "companies").value
      #expect(labels.contains { $0.category == .integratorDefined && $0.typeID == .value(71) })
    }
  }

  @Test(arguments: ["close-before", "close-after-commit", "truncated"])
  func `an answer that is lost may have been carried out`(fault: String) async throws {
    let error = try await withClient(faults: #"{"faults":[{"on":{"operation":"create"},"do":"\#(fault)"}]}"#)
    {
      client in
      await #expect(throws: ContactsError.self) {
        try await client.createBatch(inputs: [contact("ada@example.org")])
      }
    }
    #expect(error?.requestLeft == true)
    switch error?.cause {
    case .answerLost, .unreadableAnswer: break
    default: Issue.record("\(String(describing: error?.cause))")
    }
  }

  @Test(arguments: ["garbage", "html-502", "500-after"])
  func `an answer without sense is none`(fault: String) async throws {
    let error = try await withClient(faults: #"{"faults":[{"on":{"operation":"create"},"do":"\#(fault)"}]}"#)
    {
      client in
      await #expect(throws: ContactsError.self) {
        try await client.createBatch(inputs: [contact("ada@example.org")])
      }
    }
    #expect(error?.requestLeft == true)
    #expect(error?.status != nil)
  }

  @Test func `a limit comes with the time to wait`() async throws {
    let faults =
      #"{"faults":[{"on":{"operation":"read"},"do":"429","policy":"TEN_SECONDLY_ROLLING","retryAfter":3}]}"#
    let error = try await withClient(faults: faults) { client in
      await #expect(throws: ContactsError.self) {
        try await client.readBatch(BatchReadRequest(ids: ["70101"]))
      }
    }
    #expect(error?.status == 429)
    #expect(error?.rateLimit?.retryAfter == 3)
    guard case .refused(let body) = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(body.policyName == .tenSecondlyRolling)
  }

  @Test func `a server that never answers is left when the time is over`() async throws {
    let error = try await withClient(
      faults: #"{"faults":[{"on":{"operation":"account"},"do":"hang"}]}"#, timeout: .milliseconds(300)
    ) { client in
      await #expect(throws: ContactsError.self) { try await client.accountDetails() }
    }
    guard case .answerLost(.timedOut) = error?.cause else {
      Issue.record("\(String(describing: error?.cause))")
      return
    }
    #expect(error?.requestLeft == true)
  }
}
