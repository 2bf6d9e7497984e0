import Foundation
import GRDB

extension DatabaseFile {
  /// Opens the file, creates it or brings it up to date. A damaged file that nobody has open is set aside and a new
  /// one begun; a damaged log is set aside, and the database goes on without what could not be read of it.
  static func open(
    _ form: Form, in directory: StateDirectory, whileWaiting: (LockWait) -> Void
  ) throws(JournalError) -> Opened<DatabaseFile> {
    try directory.prepare()
    let path = directory.file(form.name)
    // Two programs that start at once would both create the tables, or both set the file aside.
    let lock = try FileLock(waitingFor: directory.file(openingLock), whileWaiting: whileWaiting)
    defer { lock.unlock() }
    let (users, isAlone) = try Self.users(of: form, in: directory, whileWaiting)
    let rescued = try isAlone ? rescueLog(of: form, path) : nil
    users.share()
    let (connection, aside) = try connect(path, form, users, setsAside: isAlone)
    return Opened(
      store: DatabaseFile(.file(connection), path: path, form, in: directory), setAside: aside ?? rescued)
  }

  static let openingLock = "opening.lock"

  /// - Parameter setsAside: nobody has the file open whose next changes would go with it.
  private static func connect(
    _ path: String, _ form: Form, _ users: FileLock, setsAside: Bool
  ) throws(JournalError) -> (DatabaseConnection, SetAside?) {
    do throws(JournalError) {
      return (try DatabaseConnection(path: path, form, users: users), nil)
    } catch  where error.cause == .damaged && setsAside {
      let aside = try SetAside.move(path)
      return (try DatabaseConnection(path: path, form, users: users), aside)
    }
  }

  private static func users(
    of form: Form, in directory: StateDirectory, _ whileWaiting: (LockWait) -> Void
  ) throws(JournalError) -> (FileLock, isAlone: Bool) {
    let path = directory.file(form.usersLock)
    if let alone = try FileLock(path: path) { return (alone, true) }
    return (try FileLock(waitingFor: path, kind: .shared, whileWaiting: whileWaiting), false)
  }

  private static func rescueLog(of form: Form, _ path: String) throws(JournalError) -> SetAside? {
    let check = LogCheck(path: path)
    guard let damage = try check.damage(), !check.isOpenElsewhere() else { return nil }
    return try LogRescue(path: path, damage: damage, migrator: form.migrator, noteLoss: form.noteLoss).run()
  }
}

extension DatabaseFile.Form {
  var usersLock: String { (name as NSString).deletingPathExtension + ".users.lock" }
}
