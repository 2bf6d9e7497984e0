import ContactsAPI
import HTTPTypes
import LoopbackServer
import NIOSSL
import StubTransport
import Testing

/// A service whose certificate no system knows: `loopback.pem`, which signed itself for 127.0.0.1, or `other-name.pem`,
/// which did so for a name that is not HubSpot's.
struct TrustTests {
  private func answerStatus(
    trusting file: String?, showing certificate: String = "loopback.pem",
    _ change: (inout TLSConfiguration) -> Void = { _ in }
  ) async throws -> Int {
    let certificates = try NIOSSLCertificate.fromPEMFile(Fixture.path(certificate))
    let key = try NIOSSLPrivateKey(file: Fixture.path("loopback-key.pem"), format: .pem)
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: certificates.map { .certificate($0) }, privateKey: .privateKey(key))
    change(&configuration)
    let server = try await ScriptedServer(
      .answer(Loopback.answer("204 No Content")), tls: NIOSSLContext(configuration: configuration))
    let transport = AsyncHTTPTransport(options: .init(certificateAuthorityFile: file))
    let url = "https://127.0.0.1:\(server.port)/"
    let answer = await Self.result { try await transport.send(SentRequest(.get, url, timeout: .seconds(20))) }
    await transport.shutdown()
    try await server.stop()
    if case .failure(let error as TransportError) = answer, !error.requestLeft {
      #expect(server.requests == [])
    }
    return try answer.get().status
  }

  private static func result<Success>(
    _ body: () async throws -> Success
  ) async -> Result<Success, any Error> {
    do {
      return .success(try await body())
    } catch {
      return .failure(error)
    }
  }

  @Test func `a certificate of the given file is trusted`() async throws {
    #expect(try await answerStatus(trusting: Fixture.path("loopback.pem")) == 204)
  }

  @Test func `without the file it is not, and nothing is sent`() async throws {
    let error = await #expect(throws: TransportError.self) { try await answerStatus(trusting: nil) }
    #expect(error == .couldNotConnect(.tls))
  }

  @Test func `a certificate for another name is refused, and nothing is sent`() async throws {
    let error = await #expect(throws: TransportError.self) {
      try await answerStatus(trusting: Fixture.path("other-name.pem"), showing: "other-name.pem")
    }
    #expect(error == .couldNotConnect(.tls))
  }

  @Test(arguments: [TLSVersion.tlsv1, .tlsv11])
  func `a service that speaks only old TLS is refused, and nothing is sent`(version: TLSVersion) async throws
  {
    let error = await #expect(throws: TransportError.self) {
      try await answerStatus(trusting: Fixture.path("loopback.pem")) { configuration in
        (configuration.minimumTLSVersion, configuration.maximumTLSVersion) = (.tlsv1, version)
      }
    }
    #expect(error == .couldNotConnect(.tls))
  }

  @Test(arguments: [TLSVersion.tlsv12, .tlsv13])
  func `a service that speaks current TLS is taken`(version: TLSVersion) async throws {
    let status = try await answerStatus(trusting: Fixture.path("loopback.pem")) { configuration in
      (configuration.minimumTLSVersion, configuration.maximumTLSVersion) = (version, version)
    }
    #expect(status == 204)
  }

  @Test(arguments: [TLSVersion.tlsv12, .tlsv13])
  func `a service that wants a client certificate is told of in our own words`(version: TLSVersion)
    async throws
  {
    let error = await #expect(throws: TransportError.self) {
      try await answerStatus(trusting: Fixture.path("loopback.pem")) { configuration in
        (configuration.minimumTLSVersion, configuration.maximumTLSVersion) = (version, version)
        configuration.certificateVerification = .noHostnameVerification
      }
    }
    #expect(error == (version == .tlsv12 ? .couldNotConnect(.tls) : .answerLost(.tls)))
  }
}
