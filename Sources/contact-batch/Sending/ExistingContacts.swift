import ContactsAPI

/// Reads the contacts that are there under e-mails. Reading is safe to do again: a limit is waited out.
struct ExistingContacts: Sendable {
  let client: ContactsClient
  var clock = SendingClock.system
  /// How often one request is made at most.
  var attempts = 4
  /// The wait where the service names none, in milliseconds: its window.
  var wait: Int64 = 10_000
  /// A longer wait is not worth it, in milliseconds: the plan can do without.
  var longestWait: Int64 = 15_000

  func read(_ emails: [String], properties: [String]) async throws(ContactsError) -> [ContactRecord] {
    var found: [ContactRecord] = []
    var seen: Set<String> = []
    var rest = emails.map { $0.lowercased() }.filter { seen.insert($0).inserted }[...]
    while !rest.isEmpty {
      var request = BatchReadRequest(ids: [], idProperty: "email", properties: properties)
      request.ids = Array(rest.prefix(request.maximumIDs))
      rest = rest.dropFirst(request.ids.count)
      found += try await answer(to: request)
    }
    return found
  }

  private func answer(to request: BatchReadRequest) async throws(ContactsError) -> [ContactRecord] {
    var attempt = 1
    while true {
      do throws(ContactsError) {
        return try await client.readBatch(request).value.results
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
