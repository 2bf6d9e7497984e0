import Foundation

/// Files that only their owner may read.
enum PrivateFile {
  /// Opens a file for reading and writing, creates it if need be, and gives it mode 0600 whatever the umask.
  ///
  /// SQLite gives the files that it puts beside a database the mode of the database.
  /// - Returns: the descriptor, which programs started later do not inherit.
  static func open(_ path: String) throws(JournalError) -> Int32 {
    let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .lastSystemError(path: path) }
    guard fchmod(descriptor, 0o600) == 0 else {
      let error = JournalError.lastSystemError(path: path)
      close(descriptor)
      throw error
    }
    return descriptor
  }

  /// Creates a file where there is none, and gives it mode 0600.
  ///
  /// One that is there is not opened: closing a database's file would drop the locks that SQLite has on it in this
  /// program.
  static func create(_ path: String) throws(JournalError) {
    let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      fchmod(descriptor, 0o600)
      close(descriptor)
    } else if errno != EEXIST {
      throw .lastSystemError(path: path)
    } else if chmod(path, 0o600) != 0 {
      throw .lastSystemError(path: path)
    }
  }
}
