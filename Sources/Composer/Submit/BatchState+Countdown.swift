import Submissions

extension BatchState {
  /// What it waits for, and for how much longer; nil where it does not wait for a time.
  func countdownWords(at now: Int64) -> String? {
    waitsUntil.flatMap { until in
      waitingWords.map { "\($0), \(ElapsedTime.roundedWords(max(0, until - now + 999) / 1_000 * 1_000))" }
    }
  }
}
