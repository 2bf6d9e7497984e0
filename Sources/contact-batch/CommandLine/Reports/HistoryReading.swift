import ContactsAPI

/// Reads the history of contacts that are named by id or by e-mail.
struct HistoryReading: Sendable {
  let ids: [String]
  /// Empty means every property that has a value.
  let properties: [String]

  func report(from client: ContactsClient) async -> Result<HistoryReport, ContactsError> {
    do throws(ContactsError) {
      return .success(try await read(from: client))
    } catch {
      return .failure(error)
    }
  }

  private func read(from client: ContactsClient) async throws(ContactsError) -> HistoryReport {
    var names = properties
    if names.isEmpty { names = try await client.propertyDefinitions().value.compactMap(\.name) }
    var report = HistoryReport()
    let emails = ids.filter { $0.contains("@") }
    for (group, idProperty) in [(ids.filter { !$0.contains("@") }, nil), (emails, "email")] {
      var rest = group.uniqued[...]
      while !rest.isEmpty {
        var request = BatchReadRequest(
          ids: [], idProperty: idProperty, properties: ["email"], propertiesWithHistory: names)
        request.ids = Array(rest.prefix(request.maximumIDs))
        rest = rest.dropFirst(request.ids.count)
        let answer = try await client.readBatch(request).value
        report.take(answer.results, missing: Self.missing(request, answer), properties: names)
      }
    }
    return report
  }

  /// Those that the service names; where it names too few, those that no result can be told to be.
  private static func missing(_ request: BatchReadRequest, _ answer: BatchResponse) -> [String] {
    let named = answer.missingIDs
    guard answer.results.count + named.count < request.ids.count else { return named }
    let found = Set(
      answer.results.flatMap { [$0.id, $0.value(of: "email")?.lowercased()].compactMap(\.self) })
    return request.ids.filter { !found.contains($0.lowercased()) }
  }
}

extension [String] {
  /// Asking twice for one contact is an error of the whole request.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0.lowercased()).inserted }
  }
}
