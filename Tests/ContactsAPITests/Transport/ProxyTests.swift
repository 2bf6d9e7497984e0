import ContactsAPI
import HTTPTypes
import LoopbackServer
import NIOSSL
import StubTransport
import Testing

/// The real transport through a real proxy, to a server that speaks TLS.
@Suite struct ProxyTests {
  /// - Parameter tunnels: false for a proxy that connects to nobody.
  private func send(
    trusting file: String = "Trust/ca.pem", showing certificate: String = "Trust/signed.pem",
    key: String = "loopback-key.pem", by kind: HTTPProxy.Kind = .http,
    as user: (name: String, password: String)? = nil,
    wants credentials: String? = nil, tunnels: Bool = true
  ) async throws -> (result: Result<Int, TransportError>, heads: [String], requests: [String]) {
    let certificates = try NIOSSLCertificate.fromPEMFile(Fixture.path(certificate))
    let key = try NIOSSLPrivateKey(file: Fixture.path(key), format: .pem)
    let configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: certificates.map { .certificate($0) }, privateKey: .privateKey(key))
    let server = try await ScriptedServer(
      .answer(Loopback.answer("204 No Content")), tls: NIOSSLContext(configuration: configuration))
    let proxy = try await ConnectProxy(to: tunnels ? server.port : nil, credentials: credentials)
    let transport = AsyncHTTPTransport(
      options: .init(
        certificateAuthorities: [try Fixture.path(file)],
        proxy: HTTPProxy(
          kind: kind, host: "127.0.0.1", port: proxy.port, user: user?.name, password: user?.password)))
    let result: Result<Int, TransportError>
    do {
      // The name is looked up by the proxy, which leads everything to the server.
      let request = SentRequest(.get, "https://localhost:1/x", timeout: .seconds(20))
      result = .success(try await transport.send(request).status)
    } catch let error as TransportError {
      result = .failure(error)
    }
    await transport.shutdown()
    try await proxy.stop()
    try await server.stop()
    return (result, proxy.heads, server.requests)
  }

  @Test func `a request goes through the proxy, which sees the host alone`() async throws {
    let (result, heads, requests) = try await send()
    #expect(result == .success(204))
    #expect(heads.count == 1)
    #expect(heads.first?.hasPrefix("CONNECT localhost:1 HTTP/1.1\r\n") == true)
    #expect(requests.first?.hasPrefix("GET /x HTTP/1.1\r\n") == true)
    #expect(requests.first?.lowercased().contains("proxy-authorization") == false)
  }

  @Test func `user and password go to the proxy and nowhere else`() async throws {
    // "ana:p@ss" in base 64.
    let (result, heads, requests) = try await send(as: ("ana", "p@ss"), wants: "YW5hOnBAc3M=")
    #expect(result == .success(204))
    #expect(heads.first?.contains("Basic YW5hOnBAc3M=") == true)
    #expect(requests.first?.contains("YW5hOnBAc3M=") == false)
  }

  @Test func `a proxy that wants a password is told as such, and nothing is sent`() async throws {
    let (result, _, requests) = try await send(wants: "YW5hOnBAc3M=")
    #expect(result == .failure(.couldNotConnect(.proxy(.authenticationWanted))))
    #expect(requests == [])
  }

  @Test func `a proxy that does not connect is told as such`() async throws {
    let (result, _, requests) = try await send(tunnels: false)
    #expect(result == .failure(.couldNotConnect(.proxy(.refused))))
    #expect(requests == [])
  }

  @Test(
    arguments: [
      ("expired.pem", TLSFailure.expired), ("future.pem", .notYetValid),
      ("chained.pem", .missingIntermediate),
      ("no-names.pem", .wrongName), ("weak-key.pem", .weakKey(bits: 1_024)),
    ], [HTTPProxy.Kind.http, .socks5])
  func `a certificate is refused behind a proxy for the reason it has without`(
    refused: (certificate: String, reason: TLSFailure), kind: HTTPProxy.Kind
  ) async throws {
    let key = refused.certificate == "weak-key.pem" ? "Trust/weak-key-key.pem" : "loopback-key.pem"
    let (result, _, requests) = try await send(
      showing: "Trust/\(refused.certificate)", key: key, by: kind)
    #expect(result == .failure(.couldNotConnect(.tls(refused.reason))))
    #expect(requests == [])
  }

  @Test(arguments: [HTTPProxy.Kind.http, .socks5])
  func `an authority that nobody knows is told behind a proxy too`(kind: HTTPProxy.Kind) async throws {
    let (result, _, requests) = try await send(trusting: "loopback.pem", by: kind)
    #expect(result == .failure(.couldNotConnect(.tls(.unknownAuthority))))
    #expect(requests == [])
  }

  @Test func `to look at a certificate the proxy is given the same user and password`() async throws {
    let (result, heads, _) = try await send(
      trusting: "loopback.pem", as: ("ana", "p@ss"), wants: "YW5hOnBAc3M=")
    #expect(result == .failure(.couldNotConnect(.tls(.unknownAuthority))))
    #expect(heads.count == 2)
  }

  @Test func `a proxy that is not there is told as such`() async throws {
    let transport = AsyncHTTPTransport(options: .init(proxy: HTTPProxy(host: "127.0.0.1", port: 1)))
    let error = await #expect(throws: TransportError.self) {
      try await transport.send(SentRequest(.get, "https://crm.example.org/"))
    }
    await transport.shutdown()
    #expect(error == .couldNotConnect(.proxy(.unreachable)))
  }
}
