/// What is asked of Results.
public enum ResultsIntent: Hashable, Sendable, CaseIterable {
  case filterOutcomes, showCreated, showFailed, showUnknownOutcomes, showNotSent, showAllOutcomes
  /// HubSpot's answer as it came.
  case showAnswer
  /// Writes results into a file.
  case write, writeAll, writeFailed
  case evidence
}
