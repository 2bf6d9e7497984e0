import ContactsAPI
import Foundation

/// Creates one contact, reads it back with its history, and archives it.
@main
struct ContactsExample {
  static func main() async {
    let environment = ProcessInfo.processInfo.environment
    do {
      try await run(
        baseURL: environment["HUBSPOT_BASE_URL"] ?? "https://api.hubapi.com",
        token: AccessToken(environment["HUBSPOT_ACCESS_TOKEN"] ?? ""))
    } catch {
      let sentence = (error as? ContactsError)?.sentence ?? "\(error)"
      FileHandle.standardError.write(Data("\(sentence)\n".utf8))
      exit(1)
    }
  }

  static func run(baseURL: String, token: AccessToken) async throws {
    let client = ContactsClient(
      configuration: .init(baseURL: baseURL, token: token), transport: AsyncHTTPTransport())
    let contact = ContactInput(properties: [
      Property("email", "\(UUID().uuidString.lowercased())@example.com"), Property("firstname", "Ada"),
    ])
    let created = try await client.createBatch(inputs: [contact]).value
    let ids = created.results.compactMap(\.id)
    print("created \(ids)")
    let request = BatchReadRequest(ids: ids, properties: ["email"], propertiesWithHistory: ["firstname"])
    for record in try await client.readBatch(request).value.results {
      for history in record.propertiesWithHistory {
        print("\(history.name): \(history.versions.map { "\($0.value ?? "-") by \($0.sourceType ?? "-")" })")
      }
    }
    _ = try await client.archiveBatch(ids: ids)
    print("archived \(ids)")
  }
}
