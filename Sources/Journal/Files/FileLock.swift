import Foundation

/// A lock on a file, which the operating system releases when the program ends, however it ends.
///
/// A lock is held only while its file is the one at its path: whoever locks a file that somebody removed meanwhile
/// begins anew with the one that is there now. So only who holds a lock may remove its file.
final class FileLock: Sendable {
  enum Kind: Sendable {
    case exclusive, shared

    fileprivate var operation: Int32 { self == .exclusive ? LOCK_EX : LOCK_SH }
  }

  let path: String
  private let descriptor: Int32

  /// Nil where another program, or another lock of this one, has the file.
  /// - Parameter afterOpening: called between opening the file and locking it.
  init?(
    path: String, kind: Kind = .exclusive, afterOpening: () -> Void = {}
  ) throws(JournalError) {
    let descriptor = try Self.take(path, afterOpening) { descriptor throws(JournalError) in
      try Self.tryLock(descriptor, kind, path)
    }
    guard let descriptor else { return nil }
    self.path = path
    self.descriptor = descriptor
  }

  /// Waits until nobody else has the file.
  /// - Parameter whileWaiting: called once, where that takes longer than a second.
  init(
    waitingFor path: String, kind: Kind = .exclusive, whileWaiting: (LockWait) -> Void
  ) throws(JournalError) {
    var hasTold = false
    let descriptor = try Self.take(path, {}) { descriptor throws(JournalError) in
      if !hasTold {
        if try Self.tryLockForASecond(descriptor, kind, path) { return true }
        hasTold = true
        whileWaiting(LockWait(path: path, holder: LockHolder.find(descriptor)))
      }
      while flock(descriptor, kind.operation) != 0 {
        guard errno == EINTR else { throw JournalError.lastSystemError(path: path) }
      }
      return true
    }
    guard let descriptor else { throw JournalError(.busy, path: path) }
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  func unlock() {
    flock(descriptor, LOCK_UN)
  }

  /// Lets others share the lock. Whoever wants it exclusively may come in between.
  func share() {
    flock(descriptor, LOCK_SH)
  }

  /// False where the file was deleted, and somebody else may lock another one.
  var isInPlace: Bool { Self.isInPlace(descriptor, path) }

  private static func isInPlace(_ descriptor: Int32, _ path: String) -> Bool {
    FileIdentity(descriptor: descriptor) == FileIdentity(path: path)
  }

  /// Removes the file of a lock that is held.
  func removeFile() {
    unlink(path)
  }

  private static func take(
    _ path: String, _ afterOpening: () -> Void, _ lock: (Int32) throws(JournalError) -> Bool
  ) throws(JournalError) -> Int32? {
    while true {
      let descriptor = try PrivateFile.open(path)
      afterOpening()
      do throws(JournalError) {
        guard try lock(descriptor) else {
          close(descriptor)
          return nil
        }
      } catch {
        close(descriptor)
        throw error
      }
      if isInPlace(descriptor, path) { return descriptor }
      close(descriptor)
    }
  }

  private static func tryLock(_ descriptor: Int32, _ kind: Kind, _ path: String) throws(JournalError) -> Bool
  {
    while flock(descriptor, kind.operation | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: return false
      default: throw JournalError.lastSystemError(path: path)
      }
    }
    return true
  }

  private static func tryLockForASecond(
    _ descriptor: Int32, _ kind: Kind, _ path: String
  ) throws(JournalError) -> Bool {
    for _ in 0..<50 {
      if try tryLock(descriptor, kind, path) { return true }
      usleep(20_000)
    }
    return false
  }
}
