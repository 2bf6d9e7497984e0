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

  static func create(_ path: String) throws(JournalError) {
    close(try open(path))
  }
}
