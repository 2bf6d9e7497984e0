/// The submission that is on its way, from the moment it was confirmed.
struct Sending: Sendable {
  /// Nil until the first batch may leave: the account is asked first, and the journal is written.
  private var driver: SubmissionDriver?
  private var isStopped = false

  mutating func stop() {
    isStopped = true
    driver?.stop()
  }

  /// - Returns: whether it was stopped before.
  mutating func begin(_ driver: SubmissionDriver) -> Bool {
    self.driver = driver
    return isStopped
  }
}
