import Foundation
import GRDB

/// A state that may be read and not written, such as another user's or one on a read-only file system.
extension DatabaseFile {
  /// Opens the file, or, where it may not be written, a copy of it in memory.
  static func openForReading(
    _ form: Form, in directory: StateDirectory, whileWaiting: (LockWait) -> Void
  ) throws(JournalError) -> Opened<DatabaseFile> {
    do throws(JournalError) {
      return try open(form, in: directory, whileWaiting: whileWaiting)
    } catch  where [.notWritable, .diskFull].contains(error.cause) || error.cause.isInputOutput {
      guard access(directory.file(form.name), F_OK) == 0 else { throw error }
      return try openCopy(form, in: directory)
    }
  }

  /// SQLite cannot read a log without writing beside it.
  static func openCopy(
    _ form: Form, in directory: StateDirectory
  ) throws(JournalError) -> Opened<DatabaseFile> {
    let path = directory.file(form.name)
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let copy = folder.path + "/" + form.name
    try copyAtRest(path, to: copy)
    let damage = try LogCheck(path: copy).damage()
    do {
      if let damage {
        _ = try LogRescue(path: copy, damage: damage, migrator: form.migrator, noteLoss: form.noteLoss).run()
      }
      let queue = try DatabaseQueue(path: copy, configuration: DatabaseConnection.configuration)
      defer { try? queue.close() }
      try queue.read { db in try DatabaseConnection.check(db, form.migrator, path: copy) }
      let memory = try DatabaseQueue(configuration: DatabaseConnection.configuration)
      try queue.backup(to: memory)
      try form.migrator.migrate(memory)
      let aside = damage.map { _ in SetAside(original: path, movedTo: path, part: .unread) }
      return Opened(store: DatabaseFile(.copy(memory), path: path, form, in: directory), setAside: aside)
    } catch {
      let error = JournalError(error, path: path)
      throw JournalError(error.cause, path: path)
    }
  }

  /// Copies the database and its log as they are at one moment, whoever writes to them.
  private static func copyAtRest(_ path: String, to copy: String) throws(JournalError) {
    for _ in 0..<10 {
      let before = FileMoment(database: path)
      for suffix in ["", "-wal"] {
        unlink(copy + suffix)
        guard access(path + suffix, F_OK) == 0 else { continue }
        guard access(path + suffix, R_OK) == 0 else { throw JournalError(.notReadable, path: path + suffix) }
        try PrivateFile.copy(path + suffix, to: copy + suffix)
      }
      if before == FileMoment(database: path) { return }
    }
    throw JournalError(.busy, path: path)
  }
}
