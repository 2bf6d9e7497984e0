import ContactsAPI

/// When a request that changes nothing is made again, and after which wait. Durations are milliseconds.
struct RetryPolicy: Sendable, Equatable {
  /// How often one request is made at most.
  var attempts: Int
  /// The wait after a failure of the service or a lost answer, where the service names none; nil gives up at once.
  var failureWait: Int64?
  /// The wait for a rate limit that names none: its window.
  var limitWait: Int64 = 10_000
  /// A longer wait is not worth it: a person is waiting too.
  var longestWait: Int64 = 15_000

  /// For what a plan can do without: only limits are waited out.
  static let limitsOnly = Self(attempts: 4)
  /// For what nothing goes on without.
  static let failuresToo = Self(attempts: 3, failureWait: 1_000)

  /// Nil where the same request would have the same answer, or it takes too long.
  func wait(after error: ContactsError, attempt: Int) -> Int64? {
    guard attempt < attempts, let wait = wait(after: error), wait <= longestWait else { return nil }
    return wait
  }

  private func wait(after error: ContactsError) -> Int64? {
    switch (error.cause, error.status) {
    case (.refused(let body), .some(429)):
      // Waiting does not help today.
      body.policyName == .daily ? nil : told(by: error, otherwise: limitWait)
    case (.refused, .some(500...)): failureWait.flatMap { told(by: error, otherwise: $0) }
    case (.answerLost, _): failureWait
    default: nil
    }
  }

  /// Nil for a time that no clock can name.
  private func told(by error: ContactsError, otherwise wait: Int64) -> Int64? {
    guard let seconds = error.rateLimit?.retryAfter else { return wait }
    return Int64(seconds).multipliedByThousand
  }
}

extension Int64 {
  /// Seconds as milliseconds; nil where no such number exists.
  var multipliedByThousand: Int64? {
    let (product, overflow) = multipliedReportingOverflow(by: 1000)
    return overflow || self < 0 ? nil : product
  }
}
