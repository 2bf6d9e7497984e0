import GRDB

/// What was sent from this machine, in `journal.sqlite`. Every write is synced before it returns.
///
/// Two programs may use one journal at once. While a submission runs, its program holds a lock that the operating
/// system releases when it is killed: that tells a running submission from an interrupted one.
public final class SubmissionJournal: Sendable {
  let file: DatabaseFile
  private let locks: HeldLocks<String>

  init(file: DatabaseFile, lockDirectory: StateDirectory) {
    self.file = file
    let locks = HeldLocks(in: lockDirectory, isReadOnly: file.isCopy, fileName: Self.lockName)
    file.onRecovery { locks.retake() }
    self.locks = locks
  }

  /// Opens the journal, or begins it. A damaged one is set aside.
  /// - Parameter whileWaiting: called once, where another program keeps this one waiting for more than a second.
  public static func open(
    in directory: StateDirectory, whileWaiting: (LockWait) -> Void = { _ in }
  ) throws(JournalError) -> Opened<SubmissionJournal> {
    let opened = try DatabaseFile.open(form, in: directory, whileWaiting: whileWaiting)
    let journal = SubmissionJournal(file: opened.store, lockDirectory: try opened.store.lockDirectory(locks))
    journal.file.endErasing()
    return Opened(store: journal, setAside: opened.setAside)
  }

  /// Opens the journal for what only reads: where it may not be written, a copy of it.
  public static func openForReading(
    in directory: StateDirectory, whileWaiting: (LockWait) -> Void = { _ in }
  ) throws(JournalError) -> Opened<SubmissionJournal> {
    let opened = try DatabaseFile.openForReading(form, in: directory, whileWaiting: whileWaiting)
    let folder = try opened.store.lockDirectory(locks)
    return Opened(
      store: SubmissionJournal(file: opened.store, lockDirectory: folder), setAside: opened.setAside)
  }

  private static let locks = "submissions"

  private static var form: DatabaseFile.Form {
    DatabaseFile.Form(
      name: "journal.sqlite", durability: .full, migrator: JournalSchema.migrator, noteLoss: doubtUnsent)
  }

  /// It may not be written: what is done with it is forgotten.
  public var isReadOnly: Bool { file.isCopy }
  public var path: String { file.path }

  /// Writes the journal anew where it was deleted, without waiting for something to be stored.
  public func keepInPlace() throws(JournalError) {
    _ = try file.queueForWriting()
  }

  /// Whether the journal was deleted and written anew since this was last asked.
  /// - Returns: its path.
  public func takeRecovery() -> String? {
    file.takeRecovery() ? file.path : nil
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

  @Sendable private static func lockName(_ id: String) -> String { FileNameSpelling.name(of: id) + ".lock" }
}
