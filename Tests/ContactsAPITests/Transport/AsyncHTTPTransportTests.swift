import ContactsAPI
import LoopbackServer
import Testing

struct AsyncHTTPTransportTests {
  private func client(_ transport: AsyncHTTPTransport, _ server: ScriptedServer) throws -> ContactsClient {
    let token = try AccessToken(StubbedClient.tokenText)
    return ContactsClient(
      configuration: .init(baseURL: "http://127.0.0.1:\(server.port)", token: token), transport: transport)
  }

  @Test func `a request goes out and its answer comes back`() async throws {
    let body = try Fixture.bytes("created.json")
    let script = ScriptedServer.Script.answer(
      Loopback.answer("201 Created", ["X-Request-Id: r-1"], body: body))
    try await Loopback.with(script) { transport, server in
      let sent = #"{"inputs":[{"properties":{"firstname":"Jürgen"}}]}"#
      let answer = try await client(transport, server).createBatch(Array(sent.utf8))
      #expect(answer.status == 201)
      #expect(answer.body == body)
      #expect(answer.correlationID == "r-1")
      let request = try #require(server.requests.first)
      #expect(request.hasPrefix("POST /crm/v3/objects/contacts/batch/create HTTP/1.1\r\n"))
      #expect(request.contains("Authorization: Bearer \(StubbedClient.tokenText)\r\n"))
      #expect(request.contains("Content-Type: application/json\r\n"))
      #expect(request.hasSuffix("\r\n\r\n\(sent)"))
    }
  }

  @Test func `a connection is used again`() async throws {
    let body = try Fixture.bytes("account.json")
    try await Loopback.with(.answer(Loopback.answer("200 OK", body: body))) { transport, server in
      for _ in 0..<10 { _ = try await client(transport, server).accountDetails() }
      #expect(server.requests.count == 10)
      // An answer may be here a moment before its connection is free again: not each request finds one.
      #expect(server.connections < 10)
    }
  }

  @Test func `a compressed answer is unpacked`() async throws {
    let packed = try Fixture.bytes("account.json.gz")
    let script = ScriptedServer.Script.answer(
      Loopback.answer("200 OK", ["Content-Encoding: gzip"], body: packed))
    try await Loopback.with(script) { transport, server in
      let answer = try await client(transport, server).accountDetails()
      #expect(answer.body == (try Fixture.bytes("account.json")))
      #expect(answer.value.portalID == .value(4711))
      #expect(server.requests.first?.contains("Accept-Encoding: gzip\r\n") == true)
    }
  }

  @Test func `a word before the answer is not taken for it`() async throws {
    let body = try Fixture.bytes("created.json")
    let hints = Array("HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n".utf8)
    let script = ScriptedServer.Script.answer(hints + Loopback.answer("201 Created", body: body))
    try await Loopback.with(script) { transport, server in
      let answer = try await client(transport, server).createBatch([])
      #expect(answer.status == 201)
      #expect(answer.body == body)
      #expect(server.requests.count == 1)
    }
  }

  @Test func `a redirect is not followed`() async throws {
    let script = ScriptedServer.Script.answer(
      Loopback.answer("307 Temporary Redirect", ["Location: /elsewhere"]))
    try await Loopback.with(script) { transport, server in
      let error = await #expect(throws: ContactsError.self) {
        try await client(transport, server).createBatch([])
      }
      #expect(error?.status == 307)
      #expect(server.requests.count == 1)
    }
  }

  @Test func `a refusal is an answer`() async throws {
    let body = try Fixture.bytes("409.json")
    try await Loopback.with(.answer(Loopback.answer("409 Conflict", body: body))) { transport, server in
      let error = await #expect(throws: ContactsError.self) {
        try await client(transport, server).createBatch([])
      }
      #expect(error?.status == 409)
      #expect(error?.body == body)
    }
  }
}
