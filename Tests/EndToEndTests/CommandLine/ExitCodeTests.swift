import Foundation
import Testing

/// Every exit code of the contract, as a process; what is on the output then can be read by a program.
@Suite struct ExitCodeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let status: Int32
    var faults: String?
    var environment: [String: String] = [:]
    /// The documents on the output; nil where each line is one.
    var documents: Int? = 1

    var testDescription: String { "\(status): \(arguments.joined(separator: " ")) \(faults ?? "")" }
  }

  private static let refused =
    #"{"faults":[{"on":{"operation":"account"},"do":"answer","status":401,"body":{"status":"error","message":"no","category":"INVALID_AUTHENTICATION"}}]}"#
  private static let unknownToken =
    #"{"faults":[{"on":{"operation":"properties"},"do":"answer","status":401,"body":{"status":"error","message":"no","category":"INVALID_AUTHENTICATION"}}]}"#
  private static let noToken = ["HUBSPOT_ACCESS_TOKEN": ""]
  private static let unscoped =
    #"{"faults":[{"on":{"operation":"token"},"do":"answer","status":200,"body":{"hubId":1,"scopes":["oauth"]}}]}"#
  private static let lost = #"{"faults":[{"on":{"operation":"create"},"do":"close-after-commit"}]}"#
  private static let nobody = ["HUBSPOT_BASE_URL": "http://127.0.0.1:9"]
  private static let json = ["--format", "json"]

  static let all = [
    Case(arguments: ["submit", "--yes", "good.csv"] + json, status: 0),
    Case(arguments: ["submit", "--yes", "mixed.csv"] + json, status: 1),
    Case(arguments: ["submit", "--yes", "good.csv"] + json, status: 3, environment: nobody),
    Case(arguments: ["submit", "--yes", "good.csv"] + json, status: 3, faults: refused),
    Case(arguments: ["submit", "--yes", "nameless.csv"] + json, status: 4, faults: lost),
    Case(arguments: ["submit", "--yes", "good.csv"] + json, status: 0, faults: lost),
    Case(arguments: ["submit", "--yes", "missing.csv"] + json, status: 2, documents: 0),
    Case(arguments: ["submit", "good.csv"] + json, status: 2, documents: 0),
    Case(arguments: ["validate", "good.csv"] + json, status: 0),
    Case(arguments: ["validate", "mixed.csv"] + json, status: 1),
    Case(arguments: ["validate", "missing.csv"] + json, status: 2, documents: 0),
    Case(arguments: ["validate", "--check", "good.csv"] + json, status: 0),
    Case(arguments: ["validate", "--check", "mixed.csv"] + json, status: 1),
    Case(arguments: ["validate", "--check", "missing.csv"] + json, status: 2, documents: 0),
    Case(
      arguments: ["validate", "--check", "good.csv"] + json, status: 2, faults: unknownToken, documents: 0),
    Case(
      arguments: ["validate", "--check", "good.csv"] + json, status: 2, environment: noToken, documents: 0),
    Case(
      arguments: ["validate", "--check", "good.csv"] + json, status: 3, environment: nobody, documents: 0),
    Case(arguments: ["preview", "--check", "good.csv"], status: 0, documents: nil),
    Case(arguments: ["preview", "--check", "mixed.csv"], status: 1, documents: nil),
    Case(arguments: ["preview", "--check", "good.csv"], status: 2, faults: unknownToken, documents: 0),
    Case(arguments: ["preview", "--check", "good.csv"], status: 2, environment: noToken, documents: 0),
    Case(arguments: ["preview", "--check", "good.csv"], status: 3, environment: nobody, documents: 0),
    Case(arguments: ["preview", "good.csv"], status: 0, documents: nil),
    Case(arguments: ["preview", "mixed.csv"], status: 1, documents: nil),
    Case(arguments: ["preview", "missing.csv"], status: 2, documents: 0),
    Case(arguments: ["history", "1", "--property", "email"] + json, status: 1),
    Case(arguments: ["history", "1"] + json, status: 3, environment: nobody, documents: 0),
    Case(arguments: ["history", "1"] + json, status: 3, faults: refusedReading, documents: 0),
    Case(arguments: ["submissions", "list"] + json, status: 0),
    Case(arguments: ["submissions", "show", "nothing"] + json, status: 2, documents: 0),
    Case(arguments: ["submissions", "resume", "nothing", "--yes"] + json, status: 2, documents: 0),
    Case(arguments: ["drafts", "list"] + json, status: 0),
    Case(arguments: ["config", "check"] + json, status: 0),
    Case(arguments: ["config", "check"] + json, status: 2, faults: refused, documents: 0),
    Case(arguments: ["config", "check"] + json, status: 2, faults: unscoped, documents: 0),
    Case(arguments: ["config", "check", "--format", "csv"], status: 2, faults: unscoped, documents: 0),
    Case(arguments: ["config", "check"] + json, status: 3, environment: nobody, documents: 0),
    Case(arguments: ["submissions", "purge", "--older-than", "0d"], status: 0, documents: 0),
    Case(arguments: ["submissions", "purge", "--older-than", "soon"], status: 2, documents: 0),
    Case(arguments: ["submissions", "purge"], status: 2, documents: 0),
    Case(arguments: ["valdate", "good.csv"], status: 2, documents: 0),
  ]

  private static let refusedReading =
    #"{"faults":[{"on":{"operation":"read"},"do":"answer","status":403,"body":{"status":"error","message":"no","category":"MISSING_SCOPES"}}]}"#

  private static func home() throws -> TestHome {
    let home = try TestHome()
    try home.write("email\nann@exit.example\nbob@exit.example\n", to: "good.csv")
    try home.write("email\nann@exit.example\nnobody\n", to: "mixed.csv")
    try home.write("firstname\nAnn\n", to: "nameless.csv")
    return home
  }

  @Test(arguments: all) func `each way to end has its code, and an output that can be read`(_ one: Case)
    throws
  {
    let (home, sandbox) = (try Self.home(), try SandboxProcess())
    if let faults = one.faults { try sandbox.setFaults(faults) }
    let run = try CommandRun(
      one.arguments, environment: sandbox.environment.merging(one.environment) { $1 }, home: home)
    #expect(run.status == .exited(one.status), "\(run.errorText)")
    let lines = run.output.split(separator: UInt8(ascii: "\n"))
    switch one.documents {
    case nil: for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line)) }
    case 0?: #expect(run.output.isEmpty, "\(run.outputText)")
    default: _ = try JSONSerialization.jsonObject(with: Data(run.output))
    }
    #expect(one.status == 0 || !run.errorText.isEmpty)
  }

  @Test func `an interrupted submission ends with 130 and its document`() throws {
    let (home, sandbox) = (try Self.home(), try SandboxProcess())
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"create"},"do":"hang"}]}"#)
    let command = try RunningCommand(
      ["submit", "--yes", "good.csv"] + Self.json, environment: sandbox.environment, home: home)
    while try sandbox.createBodies().isEmpty { _ = command.serve { _ in true } }
    command.signal(SIGINT)
    _ = command.serve { String(decoding: $0.errors, as: UTF8.self).contains("Stopping") }
    command.signal(SIGINT)
    let run = try command.finish()
    #expect(run.status == .exited(130), "\(run.errorText)")
    _ = try JSONSerialization.jsonObject(with: Data(run.output))
  }
}
