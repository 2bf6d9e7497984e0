import Foundation

/// An exclusive lock that the operating system releases when the program ends, however it ends.
final class FileLock: Sendable {
  let path: String
  private let descriptor: Int32

  /// Nil where another program, or another lock of this one, has the file.
  init?(path: String) throws(JournalError) {
    let descriptor = try PrivateFile.open(path)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let number = errno
      close(descriptor)
      if number == EWOULDBLOCK { return nil }
      throw JournalError(.system(number), path: path)
    }
    self.path = path
    self.descriptor = descriptor
  }

  /// Waits until nobody else has the file.
  init(waitingFor path: String) throws(JournalError) {
    let descriptor = try PrivateFile.open(path)
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno != EINTR else { continue }
      let error = JournalError.lastSystemError(path: path)
      close(descriptor)
      throw error
    }
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  func unlock() {
    flock(descriptor, LOCK_UN)
  }

  /// For a lock whose object will never be locked again.
  func removeFile() {
    unlink(path)
  }
}
