import Algorithms

extension RetryingReader {
  /// Reads any number of records, in as many requests as it takes, one after the other.
  ///
  /// A request holds 100 ids, or 50 with history: see ``BatchReadRequest/maximumIDs``. Each id is asked for once, for
  /// asking twice is an error of the whole request; e-mails are the same whatever their case.
  ///
  /// - Parameter object: name or type id of another object whose records are meant, such as `companies` or `2-4410`.
  public func batches(
    of request: BatchReadRequest, in object: String = "contacts"
  ) async throws(ContactsError) -> [ReadBatch] {
    var batches: [ReadBatch] = []
    let isEmail = request.idProperty == "email"
    let ids = request.ids.uniqued(on: { isEmail ? $0.lowercased() : $0 })
    for part in ids.chunks(ofCount: request.maximumIDs) {
      var request = request
      request.ids = Array(part)
      let one = request
      batches.append(
        ReadBatch(
          request: one,
          response: try await answer { client throws(ContactsError) in
            try await client.readBatch(one, of: object).value
          }))
    }
    return batches
  }

  /// Reads the contacts that are there under e-mails. Each is asked for once, whatever its case.
  public func contacts(
    withEmails emails: [String], properties: [String]
  ) async throws(ContactsError) -> [ContactRecord] {
    let request = BatchReadRequest(
      ids: emails.map { $0.lowercased() }, idProperty: "email", properties: properties)
    return try await batches(of: request).flatMap(\.response.results)
  }
}

/// One of the requests that a reading took, and its answer.
public struct ReadBatch: Sendable {
  /// The ids of this request alone.
  public let request: BatchReadRequest
  /// Its answer.
  public let response: BatchResponse

  /// What was asked for and is not there: what the portal names; where it names too few, what no result can be told to
  /// be, by its id or one of its e-mails.
  public var missingIDs: [String] {
    let named = response.missingIDs
    guard response.results.count + named.count < request.ids.count else { return named }
    let found = Set(response.results.flatMap(\.names))
    return request.ids.filter { !found.contains($0.lowercased()) }
  }
}
