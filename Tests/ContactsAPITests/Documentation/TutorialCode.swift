import ContactsAPI
import HTTPTypes

// The code of the article "Creating contacts", block for block: a test compares the two.

func makeClient(token: String, baseURL: String, transport: any Transport) throws -> ContactsClient {
  let token = try AccessToken(token)
  return ContactsClient(
    configuration: .init(baseURL: baseURL, token: token, paths: .dated("2026-09")), transport: transport)
}

func create(_ emails: [String], with client: ContactsClient) async throws -> [String: String] {
  let inputs = emails.enumerated().map { index, email in
    ContactInput(properties: [Property("email", email)], objectWriteTraceID: "\(index)")
  }
  let answer = try await client.createBatch(inputs: inputs).value
  for error in answer.errors {
    print("refused: input \(error.traceIDs), \(error.message ?? "no reason")")
  }
  var ids: [String: String] = [:]
  for record in answer.results {
    if let email = record.value(of: "email"), let id = record.id { ids[email] = id }
  }
  return ids
}

func outcome(of error: ContactsError) -> String {
  switch error.cause {
  case .refused(let body): "HubSpot said no: \(body.category ?? "without a category")"
  case _ where error.requestLeft: "it may have been carried out: look before trying again"
  default: "nothing left this machine: trying again is safe"
  }
}

func history(of ids: [String], with client: ContactsClient) async throws -> [String] {
  let request = BatchReadRequest(ids: ids, propertiesWithHistory: ["lifecyclestage"])
  return try await client.reader().batches(of: request).flatMap(\.response.results).flatMap { record in
    record.history(of: "lifecyclestage").map { version in
      "\(record.id ?? "-"): \(version.value ?? "cleared") by \(version.sourceType ?? "unknown")"
    }
  }
}

struct OneAnswer: Transport {
  let status: Int
  let json: String

  func send(
    _ request: HTTPRequest, body: [UInt8]?, timeout: Duration
  ) async throws -> (HTTPResponse, [UInt8]) {
    (HTTPResponse(status: .init(code: status)), Array(json.utf8))
  }
}

/// The lines of the README, in the order in which they stand there.
func useFromAnotherPackage(token text: String, transport: any Transport) async throws -> [ReadBatch] {
  // begin README
  let client = ContactsClient(configuration: .init(token: try AccessToken(text)), transport: transport)
  let ana = ContactInput(properties: [Property("email", "ana@acme.example")], objectWriteTraceID: "1")
  let answer = try await client.createBatch(inputs: [ana]).value
  for error in answer.errors { print(error.traceIDs, error.message ?? "refused") }
  let ids = answer.results.compactMap(\.id)
  return try await client.reader().batches(of: BatchReadRequest(ids: ids, propertiesWithHistory: ["email"]))
  // end README
}
