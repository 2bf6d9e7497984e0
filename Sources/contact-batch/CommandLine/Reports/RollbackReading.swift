import ContactsAPI
import ContactsModel
import Sending
import Submissions

/// Reads contacts as they are now, to take back what a submission did to them.
struct RollbackReading: Sendable {
  let rollback: Rollback

  /// - Parameter readAt: now, in milliseconds since 1970.
  func inputs(from reader: RetryingReader, readAt: Int64) async throws(ContactsError) -> PutBackInputs {
    let links = try await ExistingLinksReading(contacts: rollback.linked).links(from: reader)
    return PutBackInputs(
      rollback, stored: try await records(from: reader), links: links,
      readAt: Timestamp(epochMilliseconds: readAt).text)
  }

  /// Links have no history.
  private func records(from reader: RetryingReader) async throws(ContactsError) -> [ContactRecord] {
    guard !rollback.properties.isEmpty else {
      let request = BatchReadRequest(ids: rollback.ids, properties: PutBackInputs.names)
      return try await reader.batches(of: request).flatMap(\.response.results)
    }
    let reading = HistoryReading(
      ids: rollback.ids, properties: rollback.properties, values: PutBackInputs.names, readsValues: true)
    return try await reading.found(by: reader).records
  }
}
