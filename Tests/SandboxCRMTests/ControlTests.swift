import Foundation
import Testing

@testable import SandboxCRM

struct ControlTests {
  @Test func `the state counts what was created by e-mail and by trace id`() async throws {
    try await withClient { client in
      let before = try #require(try await client.state()["contacts"]?.integer)
      _ = try await client.create(
        input(#""email":"A@example.com""#, traceID: "t1"), input(#""firstname":"B""#, traceID: "t2"),
        input(#""hat":"8""#, traceID: "t3"))
      let state = try await client.state()
      #expect(state["contacts"]?.integer == before + 2)
      #expect(state["createdByEmail"]?.names == ["a@example.com"])
      #expect(state.at("createdByEmail", "a@example.com")?.integer == 1)
      #expect(state["createdByTraceId"]?.names == ["t1", "t2"])
      #expect(state.at("requests", "create")?.integer == 1)
      #expect(state.at("requests", "read")?.integer == 0)
    }
  }

  @Test func `the bodies of create requests are kept byte for byte`() async throws {
    try await withClient { client in
      let bodies = [
        "{ \"inputs\" : [ {\"properties\":{\"firstname\":\"Żaneta\\u00e9\"}} ] }\n", "not JSON",
      ]
      for body in bodies { _ = try await client.post("/crm/v3/objects/contacts/batch/create", body) }
      let kept = try await client.get("/__sandbox/requests").json.strings(at: "create")
      #expect(kept.map { Data(base64Encoded: $0).map { String(decoding: $0, as: UTF8.self) } } == bodies)
    }
  }

  @Test func `only the last bodies are kept`() {
    var state = SandboxState(crm: .seeded, limit: RateLimit(perTenSeconds: 1, daily: 1))
    for number in 0..<(SandboxState.keptBodies + 3) { state.keep(createBody: Array(String(number).utf8)) }
    #expect(state.createBodies.count == SandboxState.keptBodies)
    #expect(state.createBodies.first == Array("3".utf8))
  }

  @Test(arguments: [
    ("nope", FaultDocumentError.Reason.notJSON), ("{}", .missing(["faults"])),
    (#"{"faults":[{}]}"#, .missing(["do"])), (#"{"faults":[{"do":5,"on":[]}]}"#, nil),
    (#"{"faults":[{"do":"hang","on":{"number":-1}}]}"#, .wrongValue),
    (
      #"{"faults":[{"do":"hang","on":{"operation":"sing"}}]}"#,
      .unknownWord(
        "sing",
        known: [
          "create", "read", "update", "upsert", "properties", "validations", "labels", "account", "archive",
          "search",
          "owners", "token", "associations", "link", "unlabel", "unlink",
        ])
    ),
  ])
  func `a document of faults that cannot be used says why`(
    _ text: String, _ reason: FaultDocumentError.Reason?
  ) throws {
    let error = try #require(throws: FaultDocumentError.self) { try FaultDocument(Array(text.utf8)) }
    if let reason { #expect(error.reason == reason) }
    #expect(error.line == 1)
    #expect(error.sentence.hasSuffix("."))
  }

  @Test func `faults that cannot be used are refused and leave those before`() async throws {
    try await withClient { client in
      try await client.setFault("500-before", on: "account")
      #expect(try await client.post("/__sandbox/faults", "{}").status == 400)
      #expect(try await client.get("/account-info/v3/details").status == 500)
    }
  }

  @Test func `a document can also change the limits`() async throws {
    try await withClient { client in
      _ = try await client.post("/__sandbox/faults", #"{"faults":[],"limits":{"perTenSeconds":1}}"#)
      #expect(try await client.get("/account-info/v3/details").status == 200)
      #expect(try await client.get("/account-info/v3/details").status == 429)
    }
  }
}
