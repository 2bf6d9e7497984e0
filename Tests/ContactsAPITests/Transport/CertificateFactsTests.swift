import NIOSSL
import Testing

@testable import ContactsAPI

@Suite struct CertificateFactsTests {
  private func facts(_ name: String) throws -> [CertificateFacts] {
    try NIOSSLCertificate.fromPEMFile(Fixture.path(name)).compactMap(CertificateFacts.init)
  }

  @Test func `a certificate says who issued it, for how long, and what it is for`() throws {
    let chain = try facts("Trust/whole-chain.pem")
    #expect(chain.count == 2)
    #expect(chain[0].issuer == chain[1].subject)
    #expect(chain.map(\.isSelfIssued) == [false, false])
    #expect(chain.map(\.hasAlternativeNames) == [true, false])
    #expect(chain.map(\.namesIssuerCertificate) == [true, false])
    #expect(chain[0].validity.lowerBound == 1_704_067_200)
    #expect(try facts("Trust/ca.pem").map(\.isSelfIssued) == [true])
  }

  @Test func `only the bits of RSA keys are counted`() throws {
    #expect(try facts("Trust/weak-key.pem").map(\.rsaBits) == [1_024])
    #expect(try facts("Trust/signed.pem").map(\.rsaBits) == [nil])
  }

  @Test func `damaged bytes are no certificate, and nothing traps`() throws {
    let bytes = try #require(NIOSSLCertificate.fromPEMFile(Fixture.path("Trust/weak-key.pem")).first)
      .toDERBytes()
    for end in bytes.indices { _ = CertificateFacts(der: Array(bytes[..<end]), validity: 0...0) }
    for place in bytes.indices {
      for value: UInt8 in [0x00, 0x30, 0x7F, 0x80, 0x84, 0xFF] {
        var damaged = bytes
        damaged[place] = value
        _ = CertificateFacts(der: damaged, validity: 0...0)
      }
    }
    #expect(CertificateFacts(der: [], validity: 0...0) == nil)
  }
}
