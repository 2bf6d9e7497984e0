import ContactsAPI

/// Reading is safe to do again: a limit is waited out.
struct PatientReading: Sendable {
  let client: ContactsClient
  var clock = SendingClock.system
  /// How often one request is made at most.
  var attempts = 4
  /// The wait where the service names none, in milliseconds: its window.
  var wait: Int64 = 10_000
  /// A longer wait is not worth it, in milliseconds: what asks can do without.
  var longestWait: Int64 = 15_000

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
        guard error.status == 429, attempt < attempts, !error.isDailyLimit, let wait = wait(after: error),
          wait <= longestWait
        else { throw error }
        await clock.sleep(clock.now() + wait)
        attempt += 1
      }
    }
  }

  /// Nil for a time that no clock can name.
  private func wait(after error: ContactsError) -> Int64? {
    guard let seconds = error.rateLimit?.retryAfter else { return wait }
    return Int64(seconds).multipliedByThousand
  }
}

extension ContactsError {
  /// Waiting does not help today.
  fileprivate var isDailyLimit: Bool {
    if case .refused(let body) = cause { body.policyName == .daily } else { false }
  }
}
