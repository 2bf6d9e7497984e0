import ContactsAPI

/// Asks the service what changes nothing, and asks again where that may help.
struct RetryingReader: Sendable {
  let client: ContactsClient
  var clock = SendingClock.system
  var policy = RetryPolicy.limitsOnly

  /// Reads records of an object, 100 in a request, one request after the other.
  func batches(
    of ids: [String], in object: String = "contacts", idProperty: String? = nil, properties: [String] = []
  ) async throws(ContactsError) -> [BatchResponse] {
    var answers: [BatchResponse] = []
    var rest = ids[...]
    while !rest.isEmpty {
      var request = BatchReadRequest(ids: [], idProperty: idProperty, properties: properties)
      request.ids = Array(rest.prefix(request.maximumIDs))
      rest = rest.dropFirst(request.ids.count)
      let one = request
      answers.append(
        try await answer { client throws(ContactsError) in try await client.readBatch(one, of: object).value }
      )
    }
    return answers
  }

  func answer<Value>(
    _ question: (ContactsClient) async throws(ContactsError) -> Value
  ) async throws(ContactsError) -> Value {
    var attempt = 1
    while true {
      do throws(ContactsError) {
        return try await question(client)
      } catch {
        guard let wait = policy.wait(after: error, attempt: attempt) else { throw error }
        await clock.sleep(clock.now() + wait)
        attempt += 1
      }
    }
  }
}
