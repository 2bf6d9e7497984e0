import Synchronization

/// The things of a store that this program alone may change at the moment, each by the lock of a file of its own.
///
/// The files stay: removing one is safe only with the thing that it stands for.
final class HeldLocks<Key: Hashable & Sendable>: Sendable {
  private let directory: StateDirectory
  private let fileName: @Sendable (Key) -> String
  private let held = Mutex<[Key: FileLock]>([:])
  /// Nothing can be locked where nothing can be written: what others have is asked of the system.
  private let isReadOnly: Bool

  init(in directory: StateDirectory, isReadOnly: Bool = false, fileName: @escaping @Sendable (Key) -> String)
  {
    self.directory = directory
    self.isReadOnly = isReadOnly
    self.fileName = fileName
  }

  func contains(_ key: Key) -> Bool {
    held.withLock { held in held[key] != nil }
  }

  /// - Parameter afterOpening: called between opening the file and locking it.
  /// - Returns: false where anybody has it, this program among them.
  func take(_ key: Key, afterOpening: () -> Void = {}) throws(JournalError) -> Bool {
    let path = path(of: key)
    if isReadOnly { return !LockHolder.isLocked(path) }
    return try held.withLock { held throws(JournalError) in
      guard held[key] == nil, let lock = try FileLock(path: path, afterOpening: afterOpening) else {
        return false
      }
      held[key] = lock
      return true
    }
  }

  func release(_ key: Key) {
    held.withLock { held in _ = held.removeValue(forKey: key) }
  }

  /// Releases what will never be taken again, and removes its file.
  func forget(_ key: Key) {
    held.withLock { held in held.removeValue(forKey: key)?.removeFile() }
  }

  /// Locks anew what is held, for the directory is another one now. What somebody else was faster to lock is theirs.
  func retake() {
    held.withLock { held in
      try? directory.prepare()
      for (key, lock) in held where !lock.isInPlace { held[key] = try? FileLock(path: path(of: key)) }
    }
  }

  func path(of key: Key) -> String { directory.file(fileName(key)) }
}
