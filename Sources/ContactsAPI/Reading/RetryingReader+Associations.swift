import Algorithms

extension RetryingReader {
  /// Reads what any number of contacts are linked to, of one other object, in as many requests and pages as it takes.
  ///
  /// - Parameters:
  ///   - ids: each is asked for once.
  ///   - object: name or type id of the other object, such as `companies` or `0-2`.
  ///   - mostPages: how many pages are read at most of one contact.
  /// - Returns: the linked records by contact; none for a contact that has no such link. A contact that the answer says
  ///   nothing of is not among them.
  public func associations(
    of ids: [String], to object: String, mostPages: Int = 40
  ) async throws(ContactsError) -> [String: [AssociatedRecord]] {
    var found: [String: [AssociatedRecord]] = [:]
    for part in Array(ids.uniqued()).chunks(ofCount: AssociationReadRequest.maximumInputs) {
      var inputs = part.map { AssociationReadRequest.Input(id: $0) }
      var page = 0
      while !inputs.isEmpty, page < mostPages {
        let request = AssociationReadRequest(inputs: inputs)
        let response = try await answer { client throws(ContactsError) in
          try await client.readAssociations(request, to: object).value
        }
        for result in response.results { found[result.id, default: []] += result.records }
        for id in response.idsWithoutAny where found[id] == nil { found[id] = [] }
        inputs = response.results.compactMap { result in
          result.after.map { AssociationReadRequest.Input(id: result.id, after: $0) }
        }
        page += 1
      }
    }
    return found
  }
}
