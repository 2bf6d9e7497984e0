import ContactsAPI
import Foundation
import SandboxCRM
import ScopedSandbox

/// The client and the sandbox, which share no code, over loopback.
enum SandboxClient {
  static func with<Result: Sendable>(
    paths: APIPaths = .v3, faults: String? = nil, timeout: Duration = .seconds(20),
    _ body: (ContactsClient) async throws -> Result
  ) async throws -> Result {
    var configuration = SandboxConfiguration()
    configuration.faults = faults.map { Data($0.utf8) }
    let token = try AccessToken(StubbedClient.tokenText)
    return try await Sandbox.withSandbox(configuration) { url in
      let transport = AsyncHTTPTransport()
      let client = ContactsClient(
        configuration: .init(baseURL: url.absoluteString, token: token, paths: paths, timeout: timeout),
        transport: transport)
      let result = try await body(client)
      await transport.shutdown()
      return result
    }
  }

  static func contact(_ email: String, trace: String? = nil) -> ContactInput {
    let toCompany = Association(
      recordID: "9101", types: [AssociationType(.hubspotDefined, 279), AssociationType(.userDefined, 36)])
    return ContactInput(
      properties: [Property("email", email), Property("firstname", "Jürgen")], associations: [toCompany],
      objectWriteTraceID: trace)
  }
}
