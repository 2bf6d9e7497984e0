import ContactsAPI
import Testing

struct SandboxTests {
  @Test(arguments: [APIPaths.v3, .dated("2026-09")])
  func `contacts are created, read with history and archived`(paths: APIPaths) async throws {
    try await SandboxClient.with(paths: paths) { client in
      let created = try await client.createBatch(inputs: [
        SandboxClient.contact("ada@example.org"), SandboxClient.contact("bo@example.org"),
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

  @Test(arguments: [APIPaths.v3, .dated("2026-09")])
  func `contacts are updated, and ids that the portal lacks are errors`(paths: APIPaths) async throws {
    try await SandboxClient.with(paths: paths) { client in
      let answer = try await client.updateBatch(inputs: [
        ContactUpdate(id: "70101", properties: [Property("city", "Bergen")]),
        ContactUpdate(id: "1", properties: [Property("city", "Oslo")]),
      ])
      #expect(answer.status == 207)
      #expect(answer.value.results.map(\.id) == ["70101"])
      #expect(answer.value.results.first?.value(of: "city") == "Bergen")
      #expect(answer.value.errors.map(\.recordIDs) == [["1"]])
      #expect(answer.rateLimit?.max != nil)
      let read = try await client.readBatch(BatchReadRequest(ids: ["70101"], properties: ["city"]))
      #expect(read.value.results.first?.value(of: "city") == "Bergen")
    }
  }

  @Test func `a value that is refused, or an id that stands there twice, refuses the whole update`()
    async throws
  {
    try await SandboxClient.with { client in
      let good = ContactUpdate(id: "70101", properties: [Property("city", "Bergen")])
      for bad in [good, ContactUpdate(id: "70102", properties: [Property("no_such_property", "x")])] {
        let error = await #expect(throws: ContactsError.self) {
          try await client.updateBatch(inputs: [good, bad])
        }
        #expect(error?.status == 400)
      }
      let read = try await client.readBatch(BatchReadRequest(ids: ["70101"], properties: ["city"]))
      #expect(read.value.results.first?.value(of: "city") == nil)
    }
  }

  @Test func `archiving twice, or what never was, is no error`() async throws {
    try await SandboxClient.with { client in
      #expect(try await client.archiveBatch(ids: ["70101", "1"]).status == 204)
      let again = try await client.archiveBatch(ids: ["70101"])
      #expect(again.status == 204 && again.body.isEmpty)
    }
  }

  @Test func `with trace ids the bad input is refused alone`() async throws {
    try await SandboxClient.with { client in
      let inputs = [
        SandboxClient.contact("ada@example.org", trace: "t1"),
        SandboxClient.contact("lena.brandt@nordwind.example", trace: "t2"),
      ]
      let answer = try await client.createBatch(inputs: inputs)
      #expect(answer.status == 207)
      #expect(answer.value.results.map { $0.value(of: "email") } == ["ada@example.org"])
      #expect(answer.value.errors.map(\.traceIDs) == [["t2"]])
      #expect(answer.value.errors.map(\.existingID) == ["70101"])
    }
  }

  @Test func `without trace ids one bad input refuses them all`() async throws {
    let error = try await SandboxClient.with { client in
      await #expect(throws: ContactsError.self) {
        try await client.createBatch(inputs: [
          SandboxClient.contact("ada@example.org"), SandboxClient.contact("lena.brandt@nordwind.example"),
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
    try await SandboxClient.with { client in
      let account = try await client.accountDetails().value
      #expect(account.portalID?.published != nil)
      let definitions = try await client.propertyDefinitions().value
      #expect(definitions.contains { $0.name == "email" && $0.isReadOnly == false })
      let labels = try await client.associationLabels(to: "companies").value
      #expect(labels.contains { $0.category == .integratorDefined && $0.typeID == .value(71) })
    }
  }
}
