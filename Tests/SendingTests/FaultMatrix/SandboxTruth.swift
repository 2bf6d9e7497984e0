import ContactsAPI
import ContactsModel
import Foundation
import HTTPTypes
import StubTransport

/// What a sandbox says of itself.
struct SandboxTruth: Sendable {
  var contacts: Int
  var byEmail: [String: Int]
  var byTraceID: [String: Int]
  /// The bodies of create requests, in order.
  var bodies: [String]

  static func read(_ url: URL, _ transport: AsyncHTTPTransport) async throws -> Self {
    let state = try await get("state", url, transport)
    let requests = try await get("requests", url, transport)
    return Self(
      contacts: state["contacts"]?.integer ?? 0, byEmail: counts(state["createdByEmail"]),
      byTraceID: counts(state["createdByTraceId"]),
      bodies: (requests["create"]?.elements ?? []).map { element in
        String(decoding: Data(base64Encoded: element.text ?? "") ?? Data(), as: UTF8.self)
      })
  }

  func since(_ before: Self) -> Self {
    var copy = self
    copy.contacts -= before.contacts
    return copy
  }

  /// In how many create requests a contact stood, by its first name.
  func departures(of name: String) -> Int { bodies.count { $0.contains(#""\#(name)""#) } }

  private static func get(_ path: String, _ url: URL, _ transport: AsyncHTTPTransport) async throws
    -> JSONNode
  {
    let response = try await transport.send(
      SentRequest(.get, "\(url.absoluteString)/__sandbox/\(path)", timeout: .seconds(20)))
    return try JSONReader.read(response.body)
  }

  private static func counts(_ node: JSONNode?) -> [String: Int] {
    Dictionary((node?.members ?? []).map { ($0.name, $0.node.integer ?? 0) }) { first, _ in first }
  }
}

extension JSONNode {
  fileprivate var integer: Int? { text.flatMap { Int($0) } }
}
