import ContactsAPI

/// Reads the history of contacts that are named by id or by e-mail.
struct HistoryReading: Sendable {
  let ids: [String]
  /// Empty means every property that has a value.
  let properties: [String]

  func report(from reader: RetryingReader) async -> Result<HistoryReport, ContactsError> {
    do throws(ContactsError) {
      return .success(try await read(from: reader))
    } catch {
      return .failure(error)
    }
  }

  private func read(from reader: RetryingReader) async throws(ContactsError) -> HistoryReport {
    var names = properties
    if names.isEmpty { names = try await reader.propertyDefinitions().value.compactMap(\.name) }
    var report = HistoryReport()
    let emails = ids.filter { $0.contains("@") }
    for (group, idProperty) in [(ids.filter { !$0.contains("@") }, nil), (emails, "email")] {
      let request = BatchReadRequest(
        ids: group, idProperty: idProperty, properties: ["email"], propertiesWithHistory: names)
      for batch in try await reader.batches(of: request) {
        report.take(batch.response.results, missing: batch.missingIDs, properties: names)
      }
    }
    return report
  }
}
