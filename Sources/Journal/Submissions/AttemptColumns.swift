import ContactsModel
import Drafts
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

  static func arguments(of part: BatchPart?) -> StatementArguments {
    guard let part else { return [nil, nil, nil] }
    let positions = part.positions.map(String.init).joined(separator: " ")
    return [positions, part.request.sha256, Data(part.request.body)]
  }

  static func arguments(of departure: Departure) -> StatementArguments {
    [
      departure.portalTime?.lowerBound, departure.portalTime?.upperBound, departure.uptime, departure.boot,
    ]
  }

  /// - Parameter inputs: those of the whole batch.
  /// - Returns: nil if the part that was sent is not what was written down.
  static func attempt(_ row: Row, of kind: SubmissionKind, _ inputs: [InputColumns]) throws -> Attempt? {
    let positions: String? = try row.decode(forColumn: "part_positions")
    let part = try positions.map { try self.part($0, row, kind, inputs) }
    if case .some(nil) = part { return nil }
    return Attempt(
      number: try row.decode(forColumn: "number"), part: part ?? nil,
      intentAt: try row.decode(forColumn: "intent_at"), departure: try departure(row), end: try end(row),
      endAt: try row.decode(forColumn: "end_at"))
  }

  private static func part(
    _ text: String, _ row: Row, _ kind: SubmissionKind, _ inputs: [InputColumns]
  ) throws -> BatchPart? {
    let positions = text.split(separator: " ").compactMap { Int($0) }
    guard positions.allSatisfy(inputs.indices.contains),
      let request = PlannedBatch(
        storedBody: try row.bytes("part_body"), of: kind, inputs: positions.map { inputs[$0] }),
      request.sha256 == (try row.decode(String.self, forColumn: "part_sha256"))
    else { return nil }
    return BatchPart(positions: positions, request: request)
  }

  private static func departure(_ row: Row) throws -> Departure? {
    let uptime: Int64? = try row.decode(forColumn: "uptime")
    guard let uptime else { return nil }
    let from: Int64? = try row.decode(forColumn: "portal_time_from")
    let to: Int64? = try row.decode(forColumn: "portal_time_to")
    var portalTime: ClosedRange<Int64>?
    if let from, let to, from <= to { portalTime = from...to }
    return Departure(portalTime: portalTime, uptime: uptime, boot: try row.decode(forColumn: "boot"))
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
