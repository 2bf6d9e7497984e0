import ContactsAPI
import Drafts

/// Finds records of one object by id or by what people call them.
struct RecordQuery {
  let client: ContactsClient
  let object: String

  private static let mostRecords = 20

  /// Digits may be an id, which is read, archived or not: a search would lag behind, and never finds what is archived.
  func records(for text: String) async throws(ContactsError) -> [FoundRecord] {
    let byID = text.allSatisfy { $0.isASCII && $0.isNumber } ? try await record(withID: text) : nil
    let request = SearchRequest(
      query: text, properties: RecordFields(of: object).properties, limit: Self.mostRecords)
    let found = try await client.search(request, in: path).value.results
    let others = found.compactMap { FoundRecord($0, of: object) }.filter { $0.id != byID?.id }
    return [byID].compactMap { $0 } + others
  }

  private func record(withID id: String) async throws(ContactsError) -> FoundRecord? {
    for isArchived in [false, true] {
      let request = BatchReadRequest(
        ids: [id], properties: RecordFields(of: object).properties, archived: isArchived)
      let results = try await client.readBatch(request, of: path).value.results
      if let record = results.first.flatMap({ FoundRecord($0, of: object) }) { return record }
    }
    return nil
  }

  private var path: String { AssociationTypeTable.builtIn.path(of: object) }
}
