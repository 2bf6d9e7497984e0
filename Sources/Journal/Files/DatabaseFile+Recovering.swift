import Foundation
import GRDB
import Synchronization

/// A database whose files are deleted while it is open can still be read: it is written anew.
extension DatabaseFile {
  func queueForReading() throws(JournalError) -> DatabaseQueue {
    try state.withLock { state throws(JournalError) in
      switch state.source {
      case .file(let connection): connection.queue
      case .copy(let queue): queue
      case .toBeOpened: try reopen(&state)
      case .closed: throw JournalError(.closed, path: path)
      }
    }
  }

  /// - Throws: `replaced` where another file is in the place of the one that is open; otherwise why it could not be
  ///   written anew.
  func queueForWriting() throws(JournalError) -> DatabaseQueue {
    try state.withLock { state throws(JournalError) in
      switch state.source {
      case .file(let connection):
        guard !connection.isInPlace else { return connection.queue }
        try recover(connection, &state)
        return try reopen(&state)
      case .copy(let queue): return queue
      case .toBeOpened: return try reopen(&state)
      case .closed: throw JournalError(.closed, path: path)
      }
    }
  }

  /// Whether it was written anew since this was last asked.
  func takeRecovery() -> Bool {
    state.withLock { state in
      defer { state.isRecovered = false }
      return state.isRecovered
    }
  }

  /// - Parameter body: called when it was written anew, for what belongs to it.
  func onRecovery(_ body: @escaping @Sendable () -> Void) {
    state.withLock { state in state.recoverMore = body }
  }

  /// Leaves everything in the file at the path, and the connection closed.
  private func recover(_ connection: DatabaseConnection, _ state: inout State) throws(JournalError) {
    try directory.prepare()
    let lock = try lock(Self.openingLock)
    defer { lock.unlock() }
    do {
      if connection.hasItsFile {
        _ = try connection.queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      } else {
        guard FileIdentity(path: path) == nil else { throw JournalError(.replaced, path: path) }
        try writeAnew(connection.queue)
      }
    } catch {
      throw JournalError(error, path: path)
    }
    connection.closeOrphan()
    state.source = .toBeOpened
  }

  private func writeAnew(_ queue: DatabaseQueue) throws {
    let scratch = path + ".rescue"
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(scratch + suffix) }
    try PrivateFile.create(scratch)
    let copy = try DatabaseQueue(path: scratch, configuration: DatabaseConnection.configuration)
    try queue.backup(to: copy)
    try copy.close()
    for suffix in ["-wal", "-shm", "-journal"] { unlink(path + suffix) }
    try PrivateFile.sync(scratch)
    guard rename(scratch, path) == 0 else { throw JournalError.lastSystemError(path: path) }
  }

  private func reopen(_ state: inout State) throws(JournalError) -> DatabaseQueue {
    try directory.prepare()
    let opening = try lock(Self.openingLock)
    defer { opening.unlock() }
    let users = try lock(form.usersLock, .shared)
    let connection = try DatabaseConnection(path: path, form, users: users)
    state.source = .file(connection)
    state.isRecovered = true
    state.recoverMore()
    return connection.queue
  }

  /// Nobody waits here, for the screen would wait too; what is saved next tries again.
  private func lock(_ name: String, _ kind: FileLock.Kind = .exclusive) throws(JournalError) -> FileLock {
    let path = directory.file(name)
    guard let lock = try FileLock(path: path, kind: kind) else { throw JournalError(.busy, path: path) }
    return lock
  }
}
