/// What the journal is asked for by windows over it.
enum JournalRequest: Equatable, Sendable {
  /// Shows the submissions alone that hold some words.
  case filter(String)
  /// Asks whether those older than a number of days are to go.
  case askToPurge(days: String)
  /// Has submissions deleted, if what was typed is their number.
  case purge([String], confirmedBy: String)
}
