import ContactsAPI

/// Reads the contacts that are there under e-mails. Reading is safe to do again: a limit is waited out.
struct ExistingContacts: Sendable {
  let client: ContactsClient
  var clock = SendingClock.system
  /// How often one request is made at most.
  var attempts = 4
  /// The wait where the service names none, in milliseconds: its window.
  var wait: Int64 = 10_000

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
        guard error.status == 429, attempt < attempts, error.dailyLimit != true else { throw error }
        await clock.sleep(clock.now() + (error.rateLimit?.retryAfter.map { Int64($0) * 1_000 } ?? wait))
        attempt += 1
      }
    }
  }
}

extension ContactsError {
  /// Waiting does not help today.
  fileprivate var dailyLimit: Bool {
    if case .refused(let body) = cause { body.policyName == .daily } else { false }
  }
}
