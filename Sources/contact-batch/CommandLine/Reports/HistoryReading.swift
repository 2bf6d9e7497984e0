import ContactsAPI

/// Reads the history of contacts that are named by id or by e-mail.
struct HistoryReading: Sendable {
  /// What was read of all of them.
  struct Found: Sendable {
    /// Each with the properties that have a value or a history.
    fileprivate(set) var records: [ContactRecord] = []
    fileprivate(set) var missing: [String] = []
    /// The properties that were asked for.
    fileprivate(set) var properties: [String] = []
  }

  let ids: [String]
  /// Empty means every property that has a value.
  let properties: [String]
  /// Properties whose value is wanted too.
  var values = ["email"]
  /// So are the values of ``properties``.
  var readsValues = false

  func report(from reader: RetryingReader) async -> Result<HistoryReport, ContactsError> {
    do throws(ContactsError) {
      let found = try await found(by: reader)
      var report = HistoryReport()
      report.take(found.records, missing: found.missing, properties: found.properties)
      return .success(report)
    } catch {
      return .failure(error)
    }
  }

  func found(by reader: RetryingReader) async throws(ContactsError) -> Found {
    var found = Found(properties: properties)
    if properties.isEmpty {
      found.properties = try await reader.propertyDefinitions().value.compactMap(\.name)
    }
    let emails = ids.filter { $0.contains("@") }
    for (group, idProperty) in [(ids.filter { !$0.contains("@") }, nil), (emails, "email")] {
      let request = BatchReadRequest(
        ids: group, idProperty: idProperty, properties: values + (readsValues ? found.properties : []),
        propertiesWithHistory: found.properties)
      for batch in try await reader.batches(of: request) {
        found.records += batch.response.results.map(\.withoutBlanks)
        found.missing += batch.missingIDs
      }
    }
    return found
  }
}

extension ContactRecord {
  /// Without the properties that never had a value.
  fileprivate var withoutBlanks: Self {
    var copy = self
    copy.propertiesWithHistory.removeAll { $0.versions.isEmpty }
    let changed = Set(copy.propertiesWithHistory.map(\.name))
    copy.properties.removeAll { $0.value == nil && !changed.contains($0.name) }
    return copy
  }
}
