/// When a request that changes nothing is made again, and after which wait.
public struct RetryPolicy: Sendable, Equatable {
  /// How often one request is made at most.
  public var attempts: Int
  /// The wait after a failure of the portal or a lost answer, where the portal names none; nil gives up at once.
  public var failureWait: Duration?
  /// The wait for a rate limit that names none: its window.
  public var limitWait: Duration
  /// A longer wait is not worth it: a person is waiting too.
  public var longestWait: Duration

  /// A policy that waits limits out, and failures only if it is given a wait for them.
  ///
  /// - Parameter attempts: the first one included; 1 never asks again.
  public init(
    attempts: Int, failureWait: Duration? = nil, limitWait: Duration = .seconds(10),
    longestWait: Duration = .seconds(15)
  ) {
    self.attempts = attempts
    self.failureWait = failureWait
    self.limitWait = limitWait
    self.longestWait = longestWait
  }

  /// For what a program can do without: only limits are waited out.
  public static let limitsOnly = Self(attempts: 4)
  /// For what nothing goes on without.
  public static let failuresToo = Self(attempts: 3, failureWait: .seconds(1))

  /// Nil where the same request would have the same answer, or it takes too long.
  func wait(after error: ContactsError, attempt: Int) -> Duration? {
    guard attempt < attempts, let wait = wait(after: error), wait <= longestWait else { return nil }
    return wait
  }

  private func wait(after error: ContactsError) -> Duration? {
    switch (error.cause, error.status) {
    case (.refused(let body), .some(429)):
      // Waiting does not help today.
      body.policyName == .daily
        ? nil : told(by: error) ?? (body.policyName == .secondly ? min(limitWait, .seconds(1)) : limitWait)
    case (.refused, .some(500...)): failureWait.map { told(by: error) ?? $0 }
    case (.answerLost, _): failureWait
    default: nil
    }
  }

  private func told(by error: ContactsError) -> Duration? {
    (error.rateLimit?.retryAfter).map { .seconds($0) }
  }
}
