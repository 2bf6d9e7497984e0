/// Where a submission as a whole stands. The raw text is the word in every output.
public enum SubmissionState: String, Sendable, CaseIterable {
  /// It is being sent, by this program or another one.
  case running
  /// Every batch had its turn.
  case done
  /// It ended before every batch had its turn, by a person's wish or with the program.
  case interrupted
}
