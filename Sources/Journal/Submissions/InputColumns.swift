import ContactsModel
import GRDB
import Submissions

/// How an input stands in its row.
struct InputColumns {
  let outcome: InputOutcome
  /// Nil for one that was left out.
  let batch: Int?
  /// What an update changes, as it was read before.
  let before: [Property]

  init(_ row: Row, of operation: ContactOperation) throws {
    batch = try row.decode(forColumn: "batch")
    before = try Self.text("before", in: row).map(Self.properties) ?? []
    outcome = try Self.outcome(row, of: operation)
  }

  private static func outcome(_ row: Row, of operation: ContactOperation) throws -> InputOutcome {
    let id: String? = try row.decode(forColumn: "record_id")
    var outcome = InputOutcome(
      index: try row.decode(forColumn: "position"), email: try row.decode(forColumn: "email"),
      traceID: try row.decode(forColumn: "trace_id"), recordID: operation.namesRecords ? id : nil,
      operation: operation)
    outcome.outcome = Outcome(rawValue: try row.decode(forColumn: "outcome")) ?? .unknown
    outcome.id = id
    outcome.existingID = try row.decode(forColumn: "existing_id")
    outcome.category = try row.decode(forColumn: "category")
    outcome.message = try row.decode(forColumn: "message")
    outcome.correlationID = try row.decode(forColumn: "correlation_id")
    outcome.reason = try text("reason", in: row).flatMap(OutcomeReason.init)
    // An older version may have recorded none.
    if outcome.outcome.isSuccess, id == nil, outcome.reason == nil { outcome.reason = .unmatched }
    outcome.cause = try text("cause", in: row).flatMap(UnknownCause.init)
    outcome.facts = try text("facts", in: row).map { ErrorDetail.list(Array($0.utf8)) } ?? []
    return outcome
  }

  /// Nil where there are none.
  static func text(of facts: [ErrorDetail]) -> String? {
    facts.isEmpty ? nil : String(decoding: ErrorDetail.jsonBytes(facts), as: UTF8.self)
  }

  /// Nil where there are none.
  static func text(of properties: [Property]) -> String? {
    guard !properties.isEmpty else { return nil }
    var writer = JSONWriter()
    writer.beginObject()
    for property in properties { writer.member(property.name, .string(property.value)) }
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func properties(_ text: String) -> [Property] {
    let members = (try? JSONReader.read(Array(text.utf8)))?.members ?? []
    return members.map { Property($0.name, $0.node.text ?? "") }
  }

  private static func text(_ column: String, in row: Row) throws -> String? {
    try row.decode(forColumn: column)
  }
}
