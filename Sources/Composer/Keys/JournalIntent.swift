/// What is asked of the list of submissions.
public enum JournalIntent: Hashable, Sendable, CaseIterable {
  case filterSubmissions, duplicateSubmission, retrySubmission, findContacts, purge

  var preconditions: [Precondition] {
    switch self {
    case .duplicateSubmission: [.submission(.toDuplicate)]
    case .retrySubmission: [.submission(.withRest)]
    case .filterSubmissions, .findContacts, .purge: []
    }
  }
}
