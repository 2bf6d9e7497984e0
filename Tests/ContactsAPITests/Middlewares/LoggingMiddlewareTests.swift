import ContactsAPI
import HTTPTypes
import Logging
import StubTransport
import Synchronization
import Testing

private final class Lines: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }

  func write(_ line: String) {
    lines.withLock { $0.append(line) }
  }
}

private struct LineHandler: LogHandler {
  var lines: Lines
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let all = metadata.merging(event.metadata ?? [:]) { $1 }
    let facts = all.sorted { $0.key < $1.key }.filter { !["milliseconds", "sent"].contains($0.key) }
    lines.write("\(event.level) \(event.message) " + facts.map { "\($0)=\($1)" }.joined(separator: " "))
  }
}

struct LoggingMiddlewareTests {
  private func log(
    level: Logger.Level, answer: @escaping @Sendable () throws -> StubResponse
  ) async throws -> [String] {
    let lines = Lines()
    let logger = Logger(label: "test") { _ in LineHandler(lines: lines, logLevel: level) }
    let stub = try StubbedClient(middlewares: [LoggingMiddleware(logger: logger)], answer: answer)
    let input = ContactInput(properties: [Property("email", "ada@example.org")])
    _ = try? await stub.client.createBatch(inputs: [input])
    return lines.all
  }

  private let created: @Sendable () throws -> StubResponse = {
    StubResponse(
      status: 201, headers: ["x-hubspot-correlation-id": "c-1", "x-echo": StubbedClient.tokenText],
      body: try Fixture.bytes("created.json"))
  }

  @Test func `a request is one line with its answer`() async throws {
    let bytes = try Fixture.bytes("created.json").count
    #expect(
      try await log(level: .info, answer: created) == [
        "info request bytes=\(bytes) correlation=c-1 method=POST operation=createBatch "
          + "path=/crm/v3/objects/contacts/batch/create status=201"
      ])
  }

  @Test func `neither token nor contacts are logged at any level`() async throws {
    let lines = try await log(level: .trace, answer: created)
    #expect(lines.count == 1)
    for line in lines {
      #expect(!line.contains(StubbedClient.tokenText))
      #expect(!line.contains("ada@"))
    }
  }

  @Test func `a failure is a warning`() async throws {
    let lines = try await log(level: .info) { throw TransportError.couldNotConnect(.connectionRefused) }
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("warning no answer") == true)
    #expect(lines.first?.contains("connectionRefused") == true)
  }
}
