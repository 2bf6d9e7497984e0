public import ContactsModel
import Drafts

/// A line in the list of submissions.
public struct SubmissionSummary: Sendable, Hashable, Identifiable {
  public let id: String
  public let operation: ContactOperation
  /// When it began, in milliseconds since 1970.
  public let at: Int64
  public let portal: Int?
  public let state: SubmissionState
  public let counts: OutcomeCounts
  /// What was sent, over which connection, by whom, and why.
  public let provenance: Provenance
  /// The first submission that was made of the same plan; nil for one that was made of a plan alone.
  public let firstPart: String?

  public init(
    id: String, operation: ContactOperation, at: Int64, portal: Int?, state: SubmissionState,
    counts: OutcomeCounts, from provenance: Provenance, firstPart: String? = nil
  ) {
    self.id = id
    self.operation = operation
    self.at = at
    self.portal = portal
    self.state = state
    self.counts = counts
    self.provenance = provenance
    self.firstPart = firstPart
  }

  /// - Parameter name: the name of the draft or file that was sent.
  public init(
    id: String, operation: ContactOperation, at: Int64, portal: Int?, state: SubmissionState,
    counts: OutcomeCounts, name: String
  ) {
    self.init(
      id: id, operation: operation, at: at, portal: portal, state: state, counts: counts,
      from: Provenance(name: name))
  }

  /// - Parameter firstPart: the first submission that was made of the same plan.
  public init(_ record: SubmissionRecord, firstPart: String? = nil) {
    self.init(
      id: record.id, operation: record.plan.operation, at: record.at, portal: record.portal,
      state: record.state, counts: record.counts, from: record.provenance, firstPart: firstPart)
  }

  /// The name of the draft or file that was sent.
  public var name: String { provenance.name }

  /// One JSON document for a list, in its order.
  public static func jsonBytes(_ summaries: [Self]) -> [UInt8] {
    var writer = JSONWriter(capacity: 32 + summaries.count * 160)
    writer.beginObject()
    writer.name("submissions")
    writer.beginArray()
    for summary in summaries { summary.write(to: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", id)
    writer.member("operation", operation.rawValue)
    writer.member("at", Timestamp(epochMilliseconds: at).text)
    writer.portal(portal)
    writer.member("state", state.rawValue)
    writer.counts(counts, of: operation)
    writer.write(provenance)
    writer.endObject()
  }
}
