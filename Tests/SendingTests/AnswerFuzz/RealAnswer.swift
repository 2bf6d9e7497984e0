import ContactsModel
import Drafts
import Foundation
import TestFixtures

/// An answer of HubSpot to a batch of contacts, byte for byte, and what it means.
struct RealAnswer: Sendable {
  let name: String
  let status: Int
  let body: [UInt8]
  var headers = [
    "Date: Thu, 01 Oct 2026 12:00:00 GMT", "Content-Type: application/json;charset=utf-8",
    "X-HubSpot-RateLimit-Daily: 250000", "X-HubSpot-RateLimit-Daily-Remaining: 249940",
    "X-HubSpot-RateLimit-Interval-Milliseconds: 10000", "X-HubSpot-RateLimit-Max: 100",
    "X-HubSpot-RateLimit-Remaining: 97", "X-HubSpot-Correlation-Id: 01932a10-0000-7000-8000-000000000010",
  ]
  var isChunked = false
  let batch: PlannedBatch
  /// The ids of the contacts that were created, by the position of their input.
  let created: [Int: String]

  /// As it goes over the wire.
  var bytes: [UInt8] { bytes(holding: body) }

  /// The same answer with another body.
  func bytes(holding body: [UInt8]) -> [UInt8] {
    let framing = isChunked ? "Transfer-Encoding: chunked" : "Content-Length: \(body.count)"
    let lines = ["HTTP/1.1 \(status) Whatever"] + headers + [framing]
    let size = String(body.count, radix: 16)
    let content = isChunked ? Array("\(size)\r\n".utf8) + body + Array("\r\n0\r\n\r\n".utf8) : body
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + content
  }

  static func all() throws -> [RealAnswer] {
    let created = try fixture("created.json")
    let ids = [0: "90210501", 1: "90210502"]
    let echoing = String(decoding: created, as: UTF8.self)
      .replacing(#""id":"90210501","#, with: #""id":"90210501","objectWriteTraceId":"\#(traces[0])","#)
      .replacing(#""id":"90210502","#, with: #""id":"90210502","objectWriteTraceId":"\#(traces[1])","#)
    var chunked = RealAnswer(
      name: "created, chunked", status: 201, body: created, batch: pair, created: ids)
    chunked.isChunked = true
    chunked.headers.append("Retry-After: 3")
    let successes = [
      RealAnswer(name: "created", status: 201, body: created, batch: pair, created: ids),
      RealAnswer(
        name: "created, echoing", status: 201, body: Array(echoing.utf8), batch: pair, created: ids),
      chunked,
      RealAnswer(
        name: "partial", status: 207, body: try fixture("partial.json"), batch: three,
        created: [0: "90210503"]),
    ]
    return try successes
      + refusals.map { name, status in
        RealAnswer(name: name, status: status, body: try fixture(name), batch: pair, created: [:])
      }
  }

  /// Answers to requests that change nothing.
  static func toQuestions() throws -> [RealAnswer] {
    try ["account.json", "properties.json", "labels.json", "read-history.json", "read-missing.json"].map {
      name in
      RealAnswer(name: name, status: 200, body: try fixture(name), batch: pair, created: [:])
    }
  }

  private static let traces = ["3f5a9c1e7b2d4068", "c0ffee5eed1dea5e"]
  private static let pair = PlannedBatch.of(
    [person("Ada", "Beispiel", trace: traces[0]), person("Grace", "Muster", trace: traces[1])], from: 0)
  /// The last two are those that `partial.json` names by their trace ids.
  private static let three = PlannedBatch.of(
    [
      person("Ada", "Beispiel", trace: traces[0]), person("Bob", "Probe", trace: "a1b2c3d4e5f60718"),
      person("Eve", "Test", trace: "0f1e2d3c4b5a6978"),
    ], from: 0)

  private static let refusals = [
    ("400-properties.json", 400), ("400-options.json", 400), ("400-association.json", 400),
    ("400-json.json", 400), ("401.json", 401), ("403-required-scopes.json", 403), ("409.json", 409),
    ("409-without-id.json", 409), ("429-ten-secondly.json", 429), ("429-daily.json", 429), ("500.json", 500),
    ("502.html", 502),
  ]

  private static func person(_ first: String, _ last: String, trace: String) -> ContactInput {
    ContactInput(
      properties: [
        Property("email", "\(first.lowercased())@example.org"), Property("firstname", first),
        Property("lastname", last),
      ],
      objectWriteTraceID: trace)
  }

  /// The answers that the tests of the client read.
  static func fixture(_ name: String) throws -> [UInt8] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: tests.appending(path: "ContactsAPITests/Fixtures/\(name)")))
  }
}
