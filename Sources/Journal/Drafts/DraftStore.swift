import Foundation
import GRDB

/// The drafts of this machine, in `drafts.sqlite`, saved at every edit.
///
/// Two programs may use one store at once. A draft is open for changes in one of them: the lock is a file of its own,
/// which the operating system releases when a program is killed.
public final class DraftStore: Sendable {
  let file: DatabaseFile
  private let locks: HeldLocks<Int64>

  /// The log of a draft is shortened on opening when that makes it shorter by more records than this.
  static let mostSurplus = 1_000
  /// Edits that can still be undone after shortening.
  static let keptEdits = 1_000

  private init(file: DatabaseFile, lockDirectory: StateDirectory) {
    self.file = file
    let locks = HeldLocks<Int64>(in: lockDirectory, isReadOnly: file.isCopy) { "\($0).lock" }
    file.onRecovery { locks.retake() }
    self.locks = locks
  }

  /// Opens the store, or begins it. A damaged one is set aside.
  /// - Parameter whileWaiting: called once, where another program keeps this one waiting for more than a second.
  public static func open(
    in directory: StateDirectory, whileWaiting: (LockWait) -> Void = { _ in }
  ) throws(JournalError) -> Opened<DraftStore> {
    let opened = try DatabaseFile.open(form, in: directory, whileWaiting: whileWaiting)
    let store = DraftStore(file: opened.store, lockDirectory: try opened.store.lockDirectory(locks))
    return Opened(store: store, setAside: opened.setAside)
  }

  /// Opens the store for what only reads: where it may not be written, a copy of it.
  public static func openForReading(
    in directory: StateDirectory, whileWaiting: (LockWait) -> Void = { _ in }
  ) throws(JournalError) -> Opened<DraftStore> {
    let opened = try DatabaseFile.openForReading(form, in: directory, whileWaiting: whileWaiting)
    let folder = try opened.store.lockDirectory(locks)
    return Opened(store: DraftStore(file: opened.store, lockDirectory: folder), setAside: opened.setAside)
  }

  private static let locks = "drafts"

  private static var form: DatabaseFile.Form {
    DatabaseFile.Form(name: "drafts.sqlite", durability: .normal, migrator: DraftSchema.migrator)
  }

  /// It may not be written: what is done with it is forgotten.
  public var isReadOnly: Bool { file.isCopy }
  public var path: String { file.path }

  /// Whether the store was deleted and written anew since this was last asked.
  /// - Returns: its path.
  public func takeRecovery() -> String? {
    file.takeRecovery() ? file.path : nil
  }

  /// Brings everything into the file and closes it.
  public func close() {
    file.close()
  }

  /// Lets other programs change the draft.
  public func close(_ id: Int64) {
    locks.release(id)
    file.checkpoint()
  }

  /// Whether this store may change the draft from now on, because nobody else has it.
  func hold(_ id: Int64) throws(JournalError) -> Bool {
    let isTaken = try locks.take(id)
    return isTaken || isHeld(id)
  }

  /// Whether another program may change the draft now.
  public func isOpenElsewhere(_ id: Int64) throws(JournalError) -> Bool {
    let path = locks.path(of: id)
    guard !isHeld(id), access(path, F_OK) == 0 else { return false }
    return try FileLock(path: path) == nil
  }

  func isHeld(_ id: Int64) -> Bool {
    locks.contains(id)
  }

  /// For a draft that is gone for good. One that another program has open keeps its lock.
  func forgetLock(of id: Int64) throws(JournalError) {
    if try hold(id) { locks.forget(id) }
  }

  /// For a change of a draft that need not be open here.
  func whileHolding<Value>(
    _ id: Int64, _ change: () throws(JournalError) -> Value
  ) throws(JournalError) -> Value {
    let wasHeld = isHeld(id)
    guard try hold(id) else { throw JournalError(.heldElsewhere, path: file.path) }
    defer { if !wasHeld { close(id) } }
    return try change()
  }
}
