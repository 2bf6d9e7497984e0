import Foundation
import Testing

@testable import SandboxCRM

/// HubSpot's official client for Python (`hubspot-api-client`) against the sandbox, where this machine has both:
/// `CONTACT_BATCH_PYTHON`, or `python3`.
@Suite struct PythonClientTests {
  private static let python = ProcessInfo.processInfo.environment["CONTACT_BATCH_PYTHON"] ?? "python3"

  private static let isThere: Bool = {
    (try? run("import hubspot.crm.contacts", [])).map { $0.status == 0 } ?? false
  }()

  private static func run(_ script: String, _ arguments: [String]) throws -> (status: Int32, lines: [String])
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, "-c", script] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = isVerbose ? FileHandle.standardError : FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    return (process.terminationStatus, text.split(separator: "\n").map(String.init))
  }

  private static let isVerbose = ProcessInfo.processInfo.environment["CONTACT_BATCH_PYTHON"] != nil

  @Test(.enabled(if: isThere, "no Python with hubspot-api-client on this machine"))
  func `every call for contacts succeeds, and errors have their fields`() async throws {
    let run = try await withClient { client in
      try await Task.detached { try Self.run(PythonScenario.script, [client.baseURL.absoluteString]) }.value
    }
    #expect(run.status == 0)
    #expect(run.lines == Self.expected)
  }

  private static let expected = [
    #"["create", "one@python.example"]"#,
    #"["get", "One"]"#,
    #"["get by email", true]"#,
    #"["history", "INTEGRATION"]"#,
    #"["update", "Uno"]"#,
    #"["list", [3, true]]"#,
    #"["next page", true]"#,
    #"["batch create", ["COMPLETE", 2]]"#,
    #"["batch create in part", [1, 1, "CONFLICT"]]"#,
    #"["batch read", ["a@python.example", "b@python.example"]]"#,
    #"["batch update", ["Bergen", "Bergen"]]"#,
    #"["batch upsert", [false, true]]"#,
    #"["archived", [true, true]]"#,
    #"["archived list", true]"#,
    #"["search", [1, "Oslo"]]"#,
    #"["property", "enumeration"]"#,
    #"["properties", true]"#,
    #"["owner", true]"#,
    #"["company", true]"#,
    #"["companies", 2]"#,
    #"["labels", true]"#,
    #"["associations", "9101"]"#,
    #"["400", [400, "error", "VALIDATION_ERROR", true]]"#,
    #"["404", [404, "error", "OBJECT_NOT_FOUND", true]]"#,
    #"["409", [409, "error", "CONFLICT", true]]"#,
    #"["405", [405, "error", "METHOD_NOT_ALLOWED", true]]"#,
    #"["401", [401, "error", "INVALID_AUTHENTICATION", true]]"#,
    #"["429", [429, "error", null, true]]"#,
    #"["502", [502, null, null, false]]"#,
  ]
}
