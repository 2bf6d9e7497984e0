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
