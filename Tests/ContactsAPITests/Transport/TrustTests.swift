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
    trusting file: String?, showing certificate: String = "loopback.pem", key: String = "loopback-key.pem",
    host: String = "127.0.0.1", _ change: (inout TLSConfiguration) -> Void = { _ in }
  ) async throws -> Int {
    let certificates = try NIOSSLCertificate.fromPEMFile(Fixture.path(certificate))
    let key = try NIOSSLPrivateKey(file: Fixture.path(key), format: .pem)
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: certificates.map { .certificate($0) }, privateKey: .privateKey(key))
    change(&configuration)
    let server = try await ScriptedServer(
      .answer(Loopback.answer("204 No Content")), tls: NIOSSLContext(configuration: configuration))
    let transport = AsyncHTTPTransport(options: .init(certificateAuthorities: [file].compactMap(\.self)))
    let url = "https://\(host):\(server.port)/"
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

  /// The failure of a certificate of `Fixtures/Trust`, where their common authority is trusted.
  private func failure(
    showing certificate: String, key: String = "loopback-key.pem", host: String = "127.0.0.1",
    _ change: (inout TLSConfiguration) -> Void = { _ in }
  ) async throws -> TransportError? {
    await #expect(throws: TransportError.self) {
      try await answerStatus(
        trusting: Fixture.path("Trust/ca.pem"), showing: "Trust/\(certificate)", key: key, host: host, change)
    }
  }

  @Test(arguments: ["whole-chain.pem", "signed.pem"], ["127.0.0.1", "localhost"])
  func `a certificate by a trusted authority is taken`(certificate: String, host: String) async throws {
    let file = try Fixture.path("Trust/ca.pem")
    #expect(try await answerStatus(trusting: file, showing: "Trust/\(certificate)", host: host) == 204)
  }

  @Test(arguments: [
    ("expired.pem", TLSFailure.expired), ("future.pem", .notYetValid), ("chained.pem", .missingIntermediate),
  ])
  func `a refused certificate is told with its reason, and nothing is sent`(
    certificate: String, reason: TLSFailure
  ) async throws {
    #expect(try await failure(showing: certificate) == .couldNotConnect(.tls(reason)))
  }

  @Test func `names count where they are alternative names, not where they are the common name`() async throws
  {
    #expect(
      try await failure(showing: "no-names.pem", host: "localhost") == .couldNotConnect(.tls(.wrongName)))
  }

  @Test func `a key of 1024 bits is refused`() async throws {
    #expect(
      try await failure(showing: "weak-key.pem", key: "Trust/weak-key-key.pem")
        == .couldNotConnect(.tls(.weakKey(bits: 1_024))))
  }

  @Test func `a file without certificates is told as such`() async throws {
    let error = await #expect(throws: TransportError.self) {
      try await answerStatus(trusting: Fixture.path("loopback-key.pem"))
    }
    #expect(error == .couldNotConnect(.tls(.authoritiesUnreadable)))
  }

  @Test(arguments: [(false, "loopback.pem"), (true, "Trust/signed.pem"), (true, "Trust/whole-chain.pem")])
  func `without its authority a certificate is not trusted, and nothing is sent`(
    trustsOther: Bool, certificate: String
  ) async throws {
    let other = trustsOther ? try Fixture.path("loopback.pem") : nil
    let error = await #expect(throws: TransportError.self) {
      try await answerStatus(trusting: other, showing: certificate)
    }
    #expect(error == .couldNotConnect(.tls(.unknownAuthority)))
  }

  @Test func `a certificate for another name is refused, and nothing is sent`() async throws {
    let error = await #expect(throws: TransportError.self) {
      try await answerStatus(trusting: Fixture.path("other-name.pem"), showing: "other-name.pem")
    }
    #expect(error == .couldNotConnect(.tls(.wrongName)))
  }

  @Test(arguments: [TLSVersion.tlsv1, .tlsv11])
  func `a service that speaks only old TLS is refused, and nothing is sent`(version: TLSVersion) async throws
  {
    let error = try await failure(showing: "signed.pem") { configuration in
      (configuration.minimumTLSVersion, configuration.maximumTLSVersion) = (.tlsv1, version)
    }
    #expect(error == .couldNotConnect(.tls(.noCommonProtocol)))
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
    let error = try await failure(showing: "signed.pem") { configuration in
      (configuration.minimumTLSVersion, configuration.maximumTLSVersion) = (version, version)
      configuration.certificateVerification = .noHostnameVerification
    }
    #expect(
      error == (version == .tlsv12 ? .couldNotConnect(.tls(.clientCertificateWanted)) : .answerLost(.tls)))
  }

  @Test func `a port that speaks plain HTTP is told as one without TLS`() async throws {
    let error = try await Loopback.failure(
      .greet(Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8)), scheme: "https")
    #expect(error == .couldNotConnect(.tls(.notTLS)))
  }

  @Test(arguments: [
    TLSFailure.expired, .notYetValid, .wrongName, .unknownAuthority, .missingIntermediate,
    .weakKey(bits: 512),
    .noCommonProtocol, .notTLS, .clientCertificateWanted, .authoritiesUnreadable, .untrusted, .other,
  ])
  func `each reason has words of its own, without those of a library`(reason: TLSFailure) async throws {
    let stub = try StubbedClient { throw TransportError.couldNotConnect(.tls(reason)) }
    let error = await #expect(throws: ContactsError.self) { try await stub.client.accountDetails() }
    let sentence = try #require(error?.sentence)
    #expect(sentence.hasPrefix("could not connect: "))
    #expect(sentence.count <= 120)
    for word in ["SSL", "NIO", ":", "/", "0x"] {
      #expect(!sentence.dropFirst(19).replacing("SSL_CERT_FILE", with: "").contains(word), "\(sentence)")
    }
  }
}
