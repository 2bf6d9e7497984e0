import GRDB

/// What was sent from this machine, in `journal.sqlite`. Every write is synced before it returns.
///
/// Two programs may use one journal at once. While a submission runs, its program holds a lock that the operating
/// system releases when it is killed: that tells a running submission from an interrupted one.
public final class SubmissionJournal: Sendable {
  let file: DatabaseFile
  private let locks: HeldLocks<String>

  private init(file: DatabaseFile, lockDirectory: StateDirectory) {
    self.file = file
    locks = HeldLocks(in: lockDirectory, fileName: Self.lockName)
  }

  /// Opens the journal, or begins it. A damaged one is set aside.
  /// - Parameter whileWaiting: called once, where another program keeps this one waiting for more than a second.
  public static func open(
    in directory: StateDirectory, whileWaiting: (LockWait) -> Void = { _ in }
  ) throws(JournalError) -> Opened<SubmissionJournal> {
    let form = DatabaseFile.Form(
      name: "journal.sqlite", durability: .full, migrator: JournalSchema.migrator, noteLoss: doubtUnsent)
    let opened = try DatabaseFile.open(form, in: directory, whileWaiting: whileWaiting)
    let locks = try directory.subdirectory("submissions")
    let journal = SubmissionJournal(file: opened.store, lockDirectory: locks)
    return Opened(store: journal, setAside: opened.setAside)
  }

  /// Brings everything into the file and closes it.
  public func close() {
    file.close()
  }

  /// Whether this program has the submission from now on. False where one that runs has it already, be it this one.
  func hold(_ id: String) throws(JournalError) -> Bool {
    try locks.take(id)
  }

  func isHeld(_ id: String) -> Bool {
    locks.contains(id)
  }

  /// For a submission that came to its end.
  func release(_ id: String) {
    locks.release(id)
    file.checkpoint()
  }

  /// For a submission that was purged while it was held.
  func forgetLock(of id: String) {
    locks.forget(id)
  }

  /// An id is whatever the caller chose; a file name is not.
  @Sendable private static func lockName(_ id: String) -> String {
    id.utf8.map { byte in
      let character = Character(UnicodeScalar(byte))
      let isPlain = character.isASCII && (character.isLetter || character.isNumber) || character == "-"
      return isPlain ? String(character) : "_\(byte)"
    }.joined() + ".lock"
  }
}
