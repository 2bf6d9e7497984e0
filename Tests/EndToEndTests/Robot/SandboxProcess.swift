import Foundation

/// The program's own sandbox CRM, run as a child: a service over real HTTP that tests can question and disturb.
final class SandboxProcess {
  let baseURL: String
  private let command: RunningCommand

  struct NoBaseURL: Error {
    var output: String
    var errors: String
  }

  init(
    _ arguments: [String] = ["sandbox", "--port", "0"], program: Program = .contactBatch,
    home: TestHome? = nil
  ) throws {
    command = try RunningCommand(arguments, program: program, home: home ?? TestHome())
    let hasLine = command.serve { $0.output.contains(UInt8(ascii: "\n")) }
    guard hasLine, let line = String(decoding: command.output, as: UTF8.self).split(separator: "\n").first
    else {
      throw NoBaseURL(
        output: String(decoding: command.output, as: UTF8.self),
        errors: String(decoding: command.errors, as: UTF8.self))
    }
    baseURL = String(line)
  }

  /// What a program needs in its environment to talk to this sandbox.
  var environment: [String: String] {
    ["HUBSPOT_BASE_URL": baseURL, "HUBSPOT_ACCESS_TOKEN": "pat-test-1f2e3d4c"]
  }

  func state() throws -> SandboxState {
    try JSONDecoder().decode(SandboxState.self, from: Data(ask("GET", "/__sandbox/state").body))
  }

  /// - Parameter json: the document that `--faults` takes.
  func setFaults(_ json: String) throws {
    _ = try ask("POST", "/__sandbox/faults", body: json)
  }

  /// Has others change contacts of the sandbox.
  /// - Parameter json: the document that `/__sandbox/edits` takes.
  func edit(_ json: String) throws {
    _ = try ask("POST", "/__sandbox/edits", body: json)
  }

  /// Contacts by their ids with one of their properties, as they are stored.
  func values(of property: String, for ids: [String], archived: Bool = false) throws -> [String: String?] {
    struct Answer: Decodable {
      struct Contact: Decodable {
        var id: String
        var properties: [String: String?]
      }

      var results: [Contact]
    }
    var values: [String: String?] = [:]
    for start in stride(from: 0, to: ids.count, by: 100) {
      let inputs = ids[start..<min(start + 100, ids.count)].map { #"{"id":"\#($0)"}"# }.joined(separator: ",")
      let answer = try ask(
        "POST", "/crm/v3/objects/contacts/batch/read?archived=\(archived)",
        body: #"{"inputs":[\#(inputs)],"properties":["\#(property)"],"propertiesWithHistory":[]}"#)
      for contact in try JSONDecoder().decode(Answer.self, from: Data(answer.body)).results {
        values[contact.id] = .some(contact.properties[property] ?? nil)
      }
    }
    return values
  }

  /// The contacts that are linked to a company.
  func contacts(linkedTo company: String, of ids: [String]) throws -> Set<String> {
    struct Answer: Decodable {
      struct Links: Decodable {
        struct Side: Decodable { var id: String }
        struct Record: Decodable { var toObjectId: Int }

        var from: Side
        var to: [Record]
      }

      var results: [Links]
    }
    let inputs = ids.map { #"{"id":"\#($0)"}"# }.joined(separator: ",")
    let answer = try ask(
      "POST", "/crm/v4/associations/contacts/companies/batch/read", body: #"{"inputs":[\#(inputs)]}"#)
    let links = try JSONDecoder().decode(Answer.self, from: Data(answer.body)).results
    return Set(links.filter { $0.to.contains { "\($0.toObjectId)" == company } }.map(\.from.id))
  }

  /// The exact bodies of the create requests that have come, in order.
  func createBodies() throws -> [[UInt8]] {
    let answer = Data(try ask("GET", "/__sandbox/requests").body)
    return try JSONDecoder().decode(SandboxRequests.self, from: answer).create.map { Array($0) }
  }

  /// Ends the sandbox as its owner's end would: by closing its standard input.
  func stop() throws -> ExitStatus {
    command.closeInput()
    return try command.finish().status
  }

  struct Refused: Error {
    var answer: String
  }

  private func ask(_ method: String, _ target: String, body: String = "") throws -> HTTPMessage {
    // Takes what the sandbox has logged meanwhile, so that its pipes never fill up.
    _ = command.serve { _ in true }
    let answer = try LoopbackHTTP.send(method, baseURL, target, body: body)
    guard let status = answer.status, 200..<300 ~= status else { throw Refused(answer: answer.firstLine) }
    return answer
  }
}
