import ContactsAPI
import ContactsModel
import Drafts
import Foundation
import HTTPTypes
import Journal
import Logging
import StubTransport
import Submissions
import Synchronization

@testable import Sending

/// Everything that a driver does to the world, in order.
final class Diary: SubmissionRecorder {
  struct DiskFull: Error {}

  private let entries = Mutex<[String]>([])
  private let calls = Mutex<[[String]]>([])
  /// The entry that cannot be written.
  private let unwritable: String?

  init(unwritable: String? = nil) {
    self.unwritable = unwritable
  }

  var all: [String] { entries.withLock { entries in entries } }

  /// What was written in one go, each time.
  var written: [[String]] { calls.withLock { calls in calls } }

  func note(_ entry: String) {
    entries.withLock { entries in entries.append(entry) }
  }

  func record(_ entries: [SubmissionEntry], of id: String) throws {
    let lines = entries.map(line(of:))
    if let unwritable, lines.contains(unwritable) { throw DiskFull() }
    for line in lines { note(line) }
    calls.withLock { calls in calls.append(lines) }
  }

  private func line(of entry: SubmissionEntry) -> String {
    switch entry {
    case .intent(let batch, let attempt, _, _, _): "intent \(batch)/\(attempt)"
    case .answer(let batch, let attempt, .answered(let answer), _):
      "answer \(batch)/\(attempt): \(answer.status)"
    case .answer(let batch, let attempt, .failed(let failure), _):
      "answer \(batch)/\(attempt): \(failure.rawValue)"
    case .outcomes(let outcomes):
      "outcomes: " + Set(outcomes.map(\.outcome.rawValue)).sorted().joined(separator: " ")
    case .end(let state, _): state.rawValue
    }
  }

  func leave(_ id: String) {
    note("left")
  }
}

extension ContactsClient {
  static let testToken = "pat-na1-0f0f0f0f"

  /// A client whose portal is a closure.
  static func answering(
    clock: SendingClock = .standing(),
    _ answer: @escaping @Sendable (SentRequest) async throws -> StubResponse
  ) throws -> ContactsClient {
    ContactsClient(
      configuration: .init(
        baseURL: "http://127.0.0.1", token: try AccessToken(testToken), uptime: clock.uptime),
      transport: StubTransport(answer))
  }
}

extension StubResponse {
  /// What the portal says when it created the inputs of a body that have an e-mail.
  static func created(_ request: SentRequest) throws -> StubResponse {
    let inputs = try JSONReader.read(request.body ?? [])["inputs"]?.elements ?? []
    let results = inputs.enumerated().map { index, input in
      let email = input["properties"]?["email"]?.text ?? ""
      return #"{"id":"\#(index + 1)","properties":{"email":"\#(email)"}}"#
    }
    return StubResponse(201, #"{"status":"COMPLETE","results":[\#(results.joined(separator: ","))]}"#)
  }
}

extension Submission {
  /// Of contacts that have nothing but an e-mail.
  static func ofContacts(_ count: Int) -> Submission {
    let contacts = (0..<count).map { ContactInput(properties: [Property("email", "p\($0)@example.com")]) }
    return Submission(id: "test", plan: Plan.make(contacts: contacts), portal: 1, at: 0)
  }
}

extension SendingClock {
  /// Stands still, except that waiting takes no time.
  static func standing(at start: Int64 = 0) -> SendingClock { standing(Clockwork(start)) }

  /// Shows a time that the test sets; waiting moves it on at once.
  static func standing(_ time: Clockwork) -> SendingClock {
    SendingClock(
      now: { time.now }, uptime: { time.now }, boot: "test", sleep: { time.advance(to: $0) })
  }
}

/// Counts calls.
final class Counter: Sendable {
  private let value = Mutex(0)

  var count: Int { value.withLock { value in value } }

  /// The number of calls before this one.
  func next() -> Int {
    value.withLock { value in
      defer { value += 1 }
      return value
    }
  }
}

final class Clockwork: Sendable {
  private let time: Mutex<Int64>

  init(_ start: Int64) {
    time = Mutex(start)
  }

  var now: Int64 { time.withLock { time in time } }

  func advance(to moment: Int64) {
    time.withLock { time in time = max(time, moment) }
  }
}

extension Logger {
  static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}
