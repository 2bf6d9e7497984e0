import Foundation

/// `GET /__sandbox/state`
struct SandboxState: Decodable, Equatable {
  var contacts: Int
  var createdByEmail: [String: Int]
  var createdByTraceId: [String: Int]
  /// By operation.
  var requests: [String: Int]?
}

/// `GET /__sandbox/requests`: bodies in base64, since they need not be text.
struct SandboxRequests: Decodable {
  /// Oldest first.
  var create: [Data]
}
