import Journal

/// Keeps what happens to a submission. Each call returns once its writing would survive the end of the machine.
protocol SubmissionRecorder: Sendable {
  /// All of it or nothing.
  func record(_ entries: [SubmissionEntry], of id: String) throws
  /// Nothing more will be written, although there is no end.
  func leave(_ id: String)
}

extension SubmissionJournal: SubmissionRecorder {}
