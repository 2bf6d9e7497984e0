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

  /// Creates a file where there is none, and closes one that is there to others.
  ///
  /// That one is not opened: closing a database's file would drop the locks that SQLite has on it in this program.
  static func create(_ path: String) throws(JournalError) {
    let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      fchmod(descriptor, 0o600)
      close(descriptor)
      return
    }
    var status = stat()
    guard errno == EEXIST, stat(path, &status) == 0 else { throw .lastSystemError(path: path) }
    guard status.st_mode & 0o077 != 0 else { return }
    guard chmod(path, 0o600) == 0 else { throw .lastSystemError(path: path) }
  }

  /// - Parameter target: a file that is not there.
  static func copy(_ source: String, to target: String) throws(JournalError) {
    do {
      try FileManager.default.copyItem(atPath: source, toPath: target)
    } catch {
      let isFull = (error as? CocoaError)?.code == .fileWriteOutOfSpace
      throw JournalError(isFull ? .diskFull : .notWritable, path: target)
    }
    guard chmod(target, 0o600) == 0 else { throw .lastSystemError(path: target) }
    try sync(target)
  }

  /// Waits until a file or directory would survive the end of the machine.
  static func sync(_ path: String) throws(JournalError) {
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .lastSystemError(path: path) }
    defer { close(descriptor) }
    // Some file systems cannot sync a directory.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .lastSystemError(path: path) }
  }
}
