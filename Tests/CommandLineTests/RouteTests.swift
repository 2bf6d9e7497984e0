import ContactsAPI
import Foundation
import Testing

@testable import contact_batch

@Suite struct RouteTests {
  private func profile(at url: String = "https://api.hubapi.com", trusting file: String? = nil) throws
    -> Profile
  {
    var profile = Profile(name: "acme", baseURL: try BaseURL(url))
    profile.certificateAuthorityFile = file
    return profile
  }

  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "route-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.resolvingSymlinksInPath().path)
  }

  @Test func `without a word the system's authorities count, and no proxy`() throws {
    #expect(try Route(profile(), environment: [:]) == Route())
  }

  @Test func `the profile's authorities count more than those of the environment`() throws {
    try inFolder { folder in
      let (own, other) = ("\(folder)/own.pem", "\(folder)/other.pem")
      for file in [own, other] { try Data("-----BEGIN CERTIFICATE-----".utf8).write(to: URL(filePath: file)) }
      let environment = ["SSL_CERT_FILE": other]
      #expect(try Route(profile(trusting: own), environment: environment).certificateAuthorities == [own])
      #expect(try Route(profile(), environment: environment).certificateAuthorities == [other])
    }
  }

  @Test func `of folders every file with certificates counts once`() throws {
    try inFolder { folder in
      for (name, text) in [("a.pem", "x\n-----BEGIN CERTIFICATE-----\ny"), ("README", "no certificate")] {
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
      }
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/1a2b3c4d.0", withDestinationPath: "\(folder)/a.pem")
      let route = try Route(profile(), environment: ["SSL_CERT_DIR": "/nowhere:\(folder)"])
      #expect(route.certificateAuthorities == ["\(folder)/a.pem"])
    }
  }

  @Test func `a file of the environment that is not there is named`() throws {
    #expect(throws: ConnectionFault.certificateFileUnreadable(path: "/nowhere/ca.pem", errno: 2)) {
      try Route(profile(), environment: ["SSL_CERT_FILE": "/nowhere/ca.pem"])
    }
  }

  @Test func `the proxy of the environment is used, but not to this machine`() throws {
    let environment = [
      "HTTPS_PROXY": "http://ana:s3cret@proxy.example:3128", "NO_PROXY": "other.example:8443",
    ]
    #expect(
      try Route(profile(), environment: environment).proxy?.description == "http://ana@proxy.example:3128")
    #expect(try Route(profile(at: "http://127.0.0.1:8089"), environment: environment).proxy == nil)
    #expect(try Route(profile(at: "https://other.example:8443"), environment: environment).proxy == nil)
    #expect(try Route(profile(at: "https://other.example"), environment: environment).proxy != nil)
  }

  @Test func `a proxy that is none is told without what stands there`() throws {
    let fault = try #require(
      #expect(throws: ConnectionFault.self) {
        try Route(profile(), environment: ["HTTPS_PROXY": "https://ana:s3cret@proxy.example"])
      })
    #expect(fault == .proxy(.scheme))
    #expect(fault.sentence == "HTTPS_PROXY or ALL_PROXY cannot be used: it begins with http: or socks5:.")
  }
}
