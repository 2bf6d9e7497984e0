import ContactsModel
import Drafts
import GRDB
import Submissions

/// Contacts as they were sent, from the bodies of their batches. Each body is read once.
struct SentContacts {
  private struct Batch: Hashable {
    let submission: String
    let position: Int
  }

  private let db: Database
  /// By the index of the input.
  private var known: [Batch: [Int: ContactInput]] = [:]

  init(in db: Database) {
    self.db = db
  }

  /// - Returns: nil where the body does not tell.
  mutating func contact(
    of input: InputColumns, in submission: String, _ kind: SubmissionKind
  ) throws -> ContactInput? {
    guard let position = input.batch else { return nil }
    let batch = Batch(submission: submission, position: position)
    if known[batch] == nil { known[batch] = try contacts(of: batch, kind) }
    return known[batch]?[input.outcome.index]
  }

  private func contacts(of batch: Batch, _ kind: SubmissionKind) throws -> [Int: ContactInput] {
    let place: StatementArguments = [batch.submission, batch.position]
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT body FROM batch WHERE submission_id = ? AND position = ?", arguments: place)
    else { return [:] }
    let inputs = try Row.fetchAll(
      db, sql: "SELECT * FROM input WHERE submission_id = ? AND batch = ? ORDER BY position", arguments: place
    ).map { try InputColumns($0, of: kind.operation) }
    let planned = PlannedBatch(storedBody: try row.bytes("body"), of: kind, inputs: inputs)
    return (planned?.inputs ?? []).reduce(into: [:]) { $0[$1.index] = $1.contact }
  }
}
