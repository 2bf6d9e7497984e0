import Foundation
import GRDB
import Synchronization

/// The drafts of this machine, in `drafts.sqlite`, saved at every edit.
///
/// Two programs may use one store at once. A draft is open for changes in one of them: the lock is a file of its own,
/// which the operating system releases when a program is killed.
public final class DraftStore: Sendable {
  let file: DatabaseFile
  private let lockDirectory: StateDirectory
  private let held = Mutex<[Int64: FileLock]>([:])

  /// The log of a draft is shortened on opening when that makes it shorter by more records than this.
  static let mostSurplus = 1_000
  /// Edits that can still be undone after shortening.
  static let keptEdits = 1_000

  private init(file: DatabaseFile, lockDirectory: StateDirectory) {
    self.file = file
    self.lockDirectory = lockDirectory
  }

  /// Opens the store, or begins it. A damaged one is set aside.
  public static func open(in directory: StateDirectory) throws(JournalError) -> Opened<DraftStore> {
    let opened = try DatabaseFile.open(
      "drafts.sqlite", in: directory, durability: .normal, migrator: DraftSchema.migrator)
    let locks = try directory.subdirectory("drafts")
    let store = DraftStore(file: opened.store, lockDirectory: locks)
    return Opened(store: store, setAside: opened.setAside)
  }

  /// Lets other programs change the draft.
  public func close(_ id: Int64) {
    held.withLock { held in _ = held.removeValue(forKey: id) }
  }

  /// Whether this store may change the draft from now on, because nobody else has it.
  func hold(_ id: Int64) throws(JournalError) -> Bool {
    if isHeld(id) { return true }
    guard let lock = try FileLock(path: lockDirectory.file("\(id).lock")) else { return false }
    held.withLock { held in held[id] = lock }
    return true
  }

  /// Whether another program may change the draft now.
  public func isOpenElsewhere(_ id: Int64) throws(JournalError) -> Bool {
    let path = lockDirectory.file("\(id).lock")
    guard !isHeld(id), access(path, F_OK) == 0 else { return false }
    return try FileLock(path: path) == nil
  }

  func isHeld(_ id: Int64) -> Bool {
    held.withLock { held in held[id] != nil }
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
