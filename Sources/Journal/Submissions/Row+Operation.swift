import ContactsModel
import GRDB

extension Row {
  /// What the submission does.
  var operation: ContactOperation {
    get throws {
      guard let operation = ContactOperation(rawValue: try decode(forColumn: "operation")) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT)
      }
      return operation
    }
  }
}

/// What a submission does, and to links to what.
struct SubmissionKind {
  let operation: ContactOperation
  /// Nil for an operation that changes no links.
  let object: String?
}

extension Row {
  /// What the submission does, and to links to what.
  var kind: SubmissionKind {
    get throws { SubmissionKind(operation: try operation, object: try decode(forColumn: "object")) }
  }
}
