/// What is asked of Results.
public enum ResultsIntent: Hashable, Sendable, CaseIterable {
  case filterOutcomes, showCreated, showFailed, showUnknownOutcomes, showNotSent, showAllOutcomes
  /// HubSpot's answer as it came.
  case showAnswer
  /// Writes results into a file.
  case write, writeAll, writeFailed
  case evidence
  case sortOutcomes, sortByOutcome, sortByID, sortOutcomesByEmail, sortOutcomesByNumber
  case chooseColumns, toggleID, toggleLinks, toggleCheck, toggleDetail, widenColumn
  /// In the history of a property.
  case nextTimes, compareVersions, showAsOf
  /// What changed across all contacts.
  case showChanges
  /// Makes a draft that undoes what is under the cursor.
  case putBack
  /// Makes a draft of what was not created.
  case retry
  /// Archives what was created; of an update, drafts what was there before.
  case archive
  /// Opens the contact for changing, in a draft of its own.
  case edit
}
