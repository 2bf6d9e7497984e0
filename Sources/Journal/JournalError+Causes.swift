import Foundation
import GRDB

extension JournalError {
  /// - Parameter error: whatever was thrown while working with that file.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as JournalError: self = error
    case let error as DatabaseError: self.init(Cause(error), path: path)
    default: self.init(.damaged, path: path)
    }
  }

  /// The last error of the operating system.
  static func lastSystemError(path: String) -> Self {
    Self(Cause(errorNumber: errno), path: path)
  }
}

extension JournalError.Cause {
  fileprivate init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_IOERR: self = .inputOutput(error.extendedResultCode.rawValue)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .notWritable
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    default: self = .sqlite(error.extendedResultCode.rawValue)
    }
  }

  fileprivate init(errorNumber: Int32) {
    switch errorNumber {
    case ENOSPC, EDQUOT: self = .diskFull
    case EACCES, EPERM, EROFS: self = .notWritable
    default: self = .system(errorNumber)
    }
  }
}
