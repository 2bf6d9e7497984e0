import Foundation
import ScopedSandbox

@testable import SandboxCRM

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A plain client that opens a connection for each request, so that nothing is sent twice behind a test's back.
struct TestClient {
  struct Answer {
    var status: Int
    var headers: [String: String]
    var body: [UInt8]

    /// Null where the body is not JSON.
    var json: ParsedJSON { (try? JSONParser.parse(body)) ?? ParsedJSON(kind: .null, offset: 0) }
    var text: String { String(decoding: body, as: UTF8.self) }
  }

  var baseURL: URL
  var authorization: String? = "Bearer pat-eu1-0000"

  func post(_ path: String, _ body: String, headers: [String: String] = [:]) async throws -> Answer {
    try await send("POST", path, body: Array(body.utf8), headers)
  }

  func get(_ path: String, headers: [String: String] = [:]) async throws -> Answer {
    try await send("GET", path, body: nil, headers)
  }

  /// Sends the inputs as one batch create.
  func create(_ inputs: String...) async throws -> Answer {
    try await post(
      "/crm/v3/objects/contacts/batch/create", #"{"inputs":[\#(inputs.joined(separator: ","))]}"#)
  }

  func read(_ body: String) async throws -> Answer {
    try await post("/crm/v3/objects/contacts/batch/read", body)
  }

  /// Sets one fault for the first request of an operation.
  func setFault(_ kind: String, on operation: String = "create", more: String = "") async throws {
    let body = #"{"faults":[{"on":{"operation":"\#(operation)","number":1},"do":"\#(kind)"\#(more)}]}"#
    _ = try await post("/__sandbox/faults", body)
  }

  func state() async throws -> ParsedJSON { try await get("/__sandbox/state").json }

  private func send(
    _ method: String, _ path: String, body: [UInt8]?, _ headers: [String: String]
  ) async throws -> Answer {
    guard let url = URL(string: baseURL.absoluteString + path) else { throw URLError(.badURL) }
    var request = URLRequest(url: url, timeoutInterval: 20)
    request.httpMethod = method
    request.httpBody = body.map { Data($0) }
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    request.setValue(authorization, forHTTPHeaderField: "Authorization")
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    let session = URLSession(configuration: .ephemeral)
    defer { session.finishTasksAndInvalidate() }
    let (data, response) = try await session.data(for: request)
    guard let http = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
    let headers = http.allHeaderFields.map {
      (String(describing: $0.key).lowercased(), String(describing: $0.value))
    }
    return Answer(
      status: http.statusCode, headers: Dictionary(headers) { first, _ in first }, body: Array(data))
  }
}

/// Runs a sandbox and gives the body a client for it.
func withClient<Result: Sendable>(
  _ configuration: SandboxConfiguration = SandboxConfiguration(),
  _ body: (TestClient) async throws -> Result
) async throws -> Result {
  try await Sandbox.withSandbox(configuration) { try await body(TestClient(baseURL: $0)) }
}

/// One input, with the trace id where there is one.
func input(_ properties: String, associations: String? = nil, traceID: String? = nil) -> String {
  let trace = traceID.map { #""objectWriteTraceId":"\#($0)","# } ?? ""
  let links = associations.map { #","associations":[\#($0)]"# } ?? ""
  return #"{\#(trace)"properties":{\#(properties)}\#(links)}"#
}

func association(_ id: String, _ category: String, _ typeID: Int) -> String {
  #"{"to":{"id":"\#(id)"},"types":[{"associationCategory":"\#(category)","associationTypeId":\#(typeID)}]}"#
}
