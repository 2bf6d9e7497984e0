/// What is asked of the list of submissions.
public enum JournalIntent: Hashable, Sendable, CaseIterable {
  case filterSubmissions, duplicateSubmission, retrySubmission, findContacts, purge
}
