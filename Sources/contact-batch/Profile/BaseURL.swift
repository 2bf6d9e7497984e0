import ContactsAPI
import Foundation

/// Where HubSpot answers: scheme, host and perhaps a port, without a slash at the end.
struct BaseURL: Hashable, Sendable {
  let text: String
  let host: String
  let port: Int

  /// HubSpot's own address. Nearly every start is with it, and reading it as a URL takes longer than a frame.
  static let standard = Self(
    text: ContactsClient.Configuration.publicBaseURL, host: "api.hubapi.com", port: 443)

  private init(text: String, host: String, port: Int) {
    (self.text, self.host, self.port) = (text, host, port)
  }

  /// - Throws: ``ConnectionFault``, also where the token would travel in clear.
  init(_ text: String) throws(ConnectionFault) {
    guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      let host = parts.host, !host.isEmpty, parts.query == nil, parts.fragment == nil, parts.user == nil,
      parts.password == nil
    else { throw .baseURLForm }
    guard ContactsClient.Configuration.hasUsablePort(text) else { throw .baseURLPort }
    guard scheme == "https" || scheme == "http" else { throw .baseURLScheme(scheme) }
    guard scheme == "https" || Self.isLoopback(host) else { throw .baseURLInClear(host: host) }
    guard parts.path.allSatisfy({ $0 == "/" }) else { throw .baseURLPath }
    self.text = String(text.reversed().drop { $0 == "/" }.reversed())
    self.host = host
    port = parts.port ?? (scheme == "https" ? 443 : 80)
  }

  /// Whether what is sent there stays on this machine.
  var isLoopback: Bool { Self.isLoopback(host) }

  /// By the form of the name alone: no name is looked up.
  private static func isLoopback(_ host: String) -> Bool {
    let name = host.lowercased()
    return ["localhost", "::1", "[::1]"].contains(name) || isLoopbackVersion4(name)
  }

  private static func isLoopbackVersion4(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isAddress = parts.count == 4 && parts.allSatisfy { $0.allSatisfy(\.isNumber) && UInt8($0) != nil }
    return isAddress && parts[0] == "127"
  }
}
