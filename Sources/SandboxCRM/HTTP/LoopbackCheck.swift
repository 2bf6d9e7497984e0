import HTTPTypes

/// Tells requests of programs on this machine from those that a page in a browser makes: a page sends its own origin
/// along, and one that has rebound its name to this machine has that name as the host.
struct LoopbackCheck: Sendable {
  private let authorities: Set<String>
  private let origins: Set<String>

  init(port: Int) {
    let names = ["127.0.0.1", "localhost", "[::1]"]
    // Simple programs leave the port out. A rebound name is none of these, with or without one.
    authorities = Set(names + names.map { "\($0):\(port)" })
    origins = Set((names.map { "\($0):\(port)" } + (port == 80 ? names : [])).map { "http://\($0)" })
  }

  /// - Parameters:
  ///   - host: of the request; one that names none comes from no browser, and from no proper program either.
  ///   - origins: usually none: programs do not send any.
  func allows(host: String?, origins: [String]) -> Bool {
    guard let host, authorities.contains(host.lowercased()) else { return false }
    return origins.allSatisfy { self.origins.contains($0.lowercased()) }
  }

  func allows(_ request: HTTPRequest) -> Bool {
    allows(host: request.authority, origins: request.headerFields[values: .origin])
  }
}

extension HTTPField.Name {
  /// `Origin` is not among the names that the library knows.
  fileprivate static let origin = HTTPField.Name("Origin") ?? .referer
}
