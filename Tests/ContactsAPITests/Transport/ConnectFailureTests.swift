import ContactsAPI
import HTTPTypes
import LoopbackServer
import StubTransport
import Testing

/// Failures after which it is certain that nothing has left the machine.
struct ConnectFailureTests {
  private func failure(of url: String) async -> TransportError? {
    let transport = AsyncHTTPTransport()
    let error = await #expect(throws: TransportError.self) {
      try await transport.send(SentRequest(.post, url, body: [0x7B]))
    }
    await transport.shutdown()
    return error
  }

  /// Port 1 is never handed out, so that no server of another test is met there.
  @Test(arguments: ["http://127.0.0.1:1/", "http://localhost:1/"]) func `nothing listens`(url: String) async {
    #expect(await failure(of: url) == .couldNotConnect(.connectionRefused))
  }

  /// Names below `.invalid` never exist.
  @Test func `a name that nobody has`() async {
    #expect(await failure(of: "https://crm.invalid/") == .couldNotConnect(.unknownHost))
  }

  @Test(arguments: [
    "http://crm.example.org/", "HTTP://10.0.0.1:8080/", "http://127.0.0.1.example.org/", "http://[::2]/",
  ])
  func `a token does not travel in clear to another machine`(url: String) async {
    #expect(await failure(of: url) == .couldNotConnect(.inClear))
  }

  @Test(arguments: [
    "ftp://127.0.0.1/", "nonsense", "http://", "http://a b/", "", "http://127.0.0.1:65536/",
    "http://127.0.0.1:99999/", "https://127.0.0.1:0/", "http://[::1]:9223372036854775807/",
    "http://127.0.0.1:99999999999999999999/",
  ])
  func `an address that cannot be used`(url: String) async {
    #expect(await failure(of: url) == .couldNotConnect(.invalidURL))
  }

  @Test func `the other side speaks no TLS`() async throws {
    let error = try await Loopback.failure(.greet(Array("220 mail.example.org\r\n".utf8)), scheme: "https")
    #expect(error == .couldNotConnect(.tls(.notTLS)))
  }

  @Test func `a TLS handshake that never ends`() async throws {
    let error = try await Loopback.failure(
      .hang, scheme: "https", options: .init(connectTimeout: .seconds(2)))
    #expect(error == .couldNotConnect(.timedOut))
  }

  @Test func `a transport that has been shut down`() async throws {
    let transport = AsyncHTTPTransport()
    await transport.shutdown()
    await transport.shutdown()
    let error = await #expect(throws: TransportError.self) {
      try await transport.send(SentRequest(.get, "http://127.0.0.1:1/"))
    }
    #expect(error?.requestLeft == false)
  }
}
