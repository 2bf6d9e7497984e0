extension ResultsIntent {
  /// What it does in a word or three, verb first.
  var title: String {
    switch self {
    case .filterOutcomes: "Filter"
    case .showCreated: "Filter: created"
    case .showFailed: "Filter: failed"
    case .showUnknownOutcomes: "Filter: unknown"
    case .showNotSent: "Filter: not sent"
    case .showAllOutcomes: "Show all"
    case .showAnswer: "Show raw answer"
    case .write: "Export results"
    case .writeAll: "Export all"
    case .writeFailed: "Export failed"
    case .evidence: "Evidence"
    case .sortOutcomes: "Sort"
    case .sortByOutcome: "Sort by outcome"
    case .sortByID: "Sort by ID"
    case .sortOutcomesByEmail: "Sort by email"
    case .sortOutcomesByNumber: "Sort by number"
    case .chooseColumns: "Columns"
    case .toggleID: "Show ID"
    case .toggleLinks: "Show links"
    case .toggleCheck: "Show check"
    case .toggleDetail: "Show detail"
    case .widenColumn: "Widen"
    case .nextTimes: "Change time format"
    case .compareVersions: "Compare versions"
    case .showAsOf: "Show as of version"
    case .showChanges: "Show changes"
    case .putBack: "Put back"
    case .retry: "Retry"
    case .archive: "Archive or put back"
    case .archiveCreated: "Archive created"
    case .putBackChanged: "Put back changed"
    case .edit: "Edit in HubSpot"
    }
  }
}

extension JournalIntent {
  /// What it does in a word or three, verb first.
  var title: String {
    switch self {
    case .filterSubmissions: "Filter"
    case .duplicateSubmission: "Duplicate"
    case .retrySubmission: "Retry"
    case .findContacts: "Find in HubSpot"
    case .purge: "Delete old"
    }
  }
}
