import GRDB
import Synchronization

/// What was sent from this machine, in `journal.sqlite`. Every write is synced before it returns.
///
/// Two programs may use one journal at once. While a submission runs, its program holds a lock that the operating
/// system releases when it is killed: that tells a running submission from an interrupted one.
public final class SubmissionJournal: Sendable {
  let file: DatabaseFile
  private let lockDirectory: StateDirectory
  private let held = Mutex<[String: FileLock]>([:])

  private init(file: DatabaseFile, lockDirectory: StateDirectory) {
    self.file = file
    self.lockDirectory = lockDirectory
  }

  /// Opens the journal, or begins it. A damaged one is set aside.
  public static func open(in directory: StateDirectory) throws(JournalError) -> Opened<SubmissionJournal> {
    let opened = try DatabaseFile.open(
      "journal.sqlite", in: directory, durability: .full, migrator: JournalSchema.migrator)
    let locks = try directory.subdirectory("submissions")
    let journal = SubmissionJournal(file: opened.store, lockDirectory: locks)
    return Opened(store: journal, setAside: opened.setAside)
  }

  /// Whether this program has the submission from now on, because no program that runs has it.
  func hold(_ id: String) throws(JournalError) -> Bool {
    if isHeld(id) { return true }
    guard let lock = try FileLock(path: lockDirectory.file(Self.lockName(id))) else { return false }
    held.withLock { held in held[id] = lock }
    return true
  }

  func isHeld(_ id: String) -> Bool {
    held.withLock { held in held[id] != nil }
  }

  /// For a submission that came to its end.
  func release(_ id: String) {
    held.withLock { held in held.removeValue(forKey: id)?.removeFile() }
  }

  /// An id is whatever the caller chose; a file name is not.
  private static func lockName(_ id: String) -> String {
    id.utf8.map { byte in
      let character = Character(UnicodeScalar(byte))
      let isPlain = character.isASCII && (character.isLetter || character.isNumber) || character == "-"
      return isPlain ? String(character) : "_\(byte)"
    }.joined() + ".lock"
  }
}
