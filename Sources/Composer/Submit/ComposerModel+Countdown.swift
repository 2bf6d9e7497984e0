import Submissions

extension ComposerModel {
  /// The next moment at which a wait that is on the screen has one second less; nil while there is none.
  var countdownDue: Int64? {
    guard screen == .submit, let submission = submit.submission, !submission.isFinished else { return nil }
    let ends = submission.states.compactMap(\.waitsUntil).filter { $0 > now }
    return ends.map { now + ($0 - now - 1) % 1_000 + 1 }.min()
  }
}

extension BatchState {
  /// What it waits for, and for how much longer; nil where it does not wait for a time.
  func countdownWords(at now: Int64) -> String? {
    waitsUntil.flatMap { until in
      waitingWords.map { "\($0), \(max(0, until - now + 999) / 1_000) s" }
    }
  }
}
