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
  /// Takes back what was done: asks which, where there is a choice.
  case archive
  /// Archives what was created; drafts what was there before of what was changed.
  case archiveCreated, putBackChanged
  /// Opens the contact for changing, in a draft of its own.
  case edit

  var preconditions: [Precondition] {
    switch self {
    case .archive: [.submission(.shown), .submission(.withTraces), .idleConnection, .rightToSend]
    case .archiveCreated: [.submission(.shown), .submission(.withCreated), .idleConnection, .rightToSend]
    case .putBackChanged: [.submission(.shown), .submission(.withChanged), .idleConnection, .rightToSend]
    case .retry: [.submission(.shown), .submission(.withRest)]
    case .putBack: [.submission(.shown), .submission(.withEdit)]
    case .filterOutcomes, .showCreated, .showFailed, .showUnknownOutcomes, .showNotSent, .showAllOutcomes,
      .showAnswer, .write, .writeAll, .writeFailed, .evidence, .sortOutcomes, .sortByOutcome, .sortByID,
      .sortOutcomesByEmail, .sortOutcomesByNumber, .chooseColumns, .toggleID, .toggleLinks, .toggleCheck,
      .toggleDetail, .widenColumn, .nextTimes, .compareVersions, .showAsOf, .showChanges, .edit:
      [.submission(.shown)]
    }
  }

  /// It writes a file, and nothing else.
  var leavesProgram: Bool {
    switch self {
    case .write, .writeAll, .writeFailed, .evidence: true
    case .filterOutcomes, .showCreated, .showFailed, .showUnknownOutcomes, .showNotSent, .showAllOutcomes,
      .showAnswer, .sortOutcomes, .sortByOutcome, .sortByID, .sortOutcomesByEmail, .sortOutcomesByNumber,
      .chooseColumns, .toggleID, .toggleLinks, .toggleCheck, .toggleDetail, .widenColumn, .nextTimes,
      .compareVersions, .showAsOf, .showChanges, .putBack, .retry, .archive, .archiveCreated, .putBackChanged,
      .edit:
      false
    }
  }
}
