import ContactsAPI

/// Asks for the portal before anything is sent. Only asking again is safe to do by itself.
struct PortalQuestion: Sendable {
  let client: ContactsClient
  var clock = SendingClock.system
  /// How often it is asked at most.
  var attempts = 3
  /// The wait before the next attempt where the service names none, in milliseconds.
  var wait: Int64 = 1_000
  /// A longer wait is not worth it, in milliseconds.
  var longestWait: Int64 = 15_000

  func ask() async -> PortalAnswer {
    var attempt = 1
    while true {
      do throws(ContactsError) {
        return PortalAnswer(try await client.accountDetails())
      } catch {
        let wait = wait(after: error)
        guard attempt < attempts, let wait, wait <= longestWait else { return PortalAnswer(error) }
        await clock.sleep(clock.now() + wait)
        attempt += 1
      }
    }
  }

  /// Nil where the same question would have the same answer.
  private func wait(after error: ContactsError) -> Int64? {
    let told = error.rateLimit?.retryAfter.flatMap { Int64($0).multipliedByThousand }
    switch (error.cause, error.status) {
    case (.refused(let body), .some(429)):
      return body.policyName == .daily ? nil : told ?? 10_000
    case (.refused, .some(500...)): return told ?? wait
    case (.answerLost, _): return wait
    default: return nil
    }
  }
}

extension Int64 {
  /// Seconds as milliseconds; nil where no such number exists.
  var multipliedByThousand: Int64? {
    let (product, overflow) = multipliedReportingOverflow(by: 1000)
    return overflow || self < 0 ? nil : product
  }
}
