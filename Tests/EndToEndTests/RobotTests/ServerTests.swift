import Testing

@Suite struct ServerTests {
  @Test func `a canned server answers with its bytes and keeps what came`() throws {
    let server = try CannedServer { request in
      CannedServer.json("{\"you\":\"\(request.method)\"}", status: "201 Created")
    }
    let answer = try LoopbackHTTP.send("POST", server.baseURL, "/crm?x=1", body: "{\"inputs\":[]}")
    #expect(answer.status == 201)
    #expect(answer.header("content-type") == "application/json;charset=utf-8")
    #expect(answer.bodyText == "{\"you\":\"POST\"}")

    let request = try #require(server.requests.first)
    #expect(request.target == "/crm?x=1")
    #expect(request.header("Content-Length") == "13")
    #expect(request.bodyText == "{\"inputs\":[]}")
  }

  @Test func `a server that closes without a word is no answer`() throws {
    let server = try CannedServer { _ in [] }
    #expect(throws: LoopbackHTTP.NoAnswer.self) { try LoopbackHTTP.send("GET", server.baseURL, "/") }
    #expect(server.requests.count == 1)
  }

  @Test func `a message is read from pieces of any size`() throws {
    let bytes = Array("POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nab".utf8)
    for count in 0..<bytes.count {
      #expect(HTTPMessage(Array(bytes.prefix(count)), ended: false) == nil)
    }
    #expect(try #require(HTTPMessage(bytes, ended: false)).bodyText == "ab")
    let open = Array("HTTP/1.1 200 OK\r\n\r\nrest".utf8)
    #expect(HTTPMessage(open, ended: false) == nil)
    #expect(try #require(HTTPMessage(open, ended: true)).bodyText == "rest")
  }

  @Test func `a sandbox tells its address, is questioned, and ends with its input`() throws {
    let state = #"{"contacts":3,"createdByEmail":{"a@b.de":1},"createdByTraceId":{},"more":true}"#
    let requests = #"{"create":["e30="]}"#
    let server = try CannedServer { request in
      CannedServer.json(request.target.hasSuffix("state") ? state : requests)
    }
    let sandbox = try SandboxProcess(
      ["-c", "echo \(server.baseURL); cat; exit 5"], program: .at("/bin/sh"))
    #expect(sandbox.baseURL == server.baseURL)
    #expect(try sandbox.state() == .init(contacts: 3, createdByEmail: ["a@b.de": 1], createdByTraceId: [:]))
    #expect(try sandbox.createBodies() == [Array("{}".utf8)])
    try sandbox.setFaults(#"{"faults":[]}"#)
    #expect(server.requests.last?.bodyText == #"{"faults":[]}"#)
    #expect(try sandbox.stop() == .exited(5))
  }

  @Test func `a sandbox that does not start says why`() throws {
    let failure = try #require(throws: SandboxProcess.NoBaseURL.self) {
      try SandboxProcess(["-c", "echo taken >&2; exit 2"], program: .at("/bin/sh"))
    }
    #expect(failure.errors == "taken\n")
  }
}
