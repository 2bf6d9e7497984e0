import Foundation
import GRDB
import Submissions

/// How an attempt stands in its row.
enum AttemptColumns {
  static func arguments(of end: AttemptEnd, at: Int64) -> StatementArguments {
    switch end {
    case .answered(let answer):
      [at, nil, answer.status, answer.correlationID, answer.retryAfter, Data(answer.body)]
    case .failed(let failure):
      [at, failure.rawValue, nil, nil, nil, nil]
    }
  }

  static func attempt(_ row: Row) throws -> Attempt {
    Attempt(
      number: try row.decode(forColumn: "number"), intentAt: try row.decode(forColumn: "intent_at"),
      end: try end(row), endAt: try row.decode(forColumn: "end_at"))
  }

  private static func end(_ row: Row) throws -> AttemptEnd? {
    let failure: String? = try row.decode(forColumn: "failure")
    if let failure { return .failed(SendFailure(rawValue: failure) ?? .answerLost) }
    let status: Int? = try row.decode(forColumn: "status")
    guard let status else { return nil }
    return .answered(
      BatchAnswer(
        status: status, body: try row.bytes("body"),
        correlationID: try row.decode(forColumn: "correlation_id"),
        retryAfter: try row.decode(forColumn: "retry_after")))
  }
}
