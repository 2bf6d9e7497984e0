import Foundation

/// A damaged file that was moved out of the way, for a person to look at. It is never overwritten.
public struct SetAside: Hashable, Sendable {
  /// What was damaged.
  public enum Part: Hashable, Sendable {
    /// A new one is begun.
    case database
    /// The write-ahead log. The database goes on without what could not be read of it.
    case log
    /// The write-ahead log of a state that may only be read. Nothing was moved.
    case unread
  }

  public let original: String
  /// The database as it was; its log has the same name with `-wal`.
  public let movedTo: String
  public let part: Part

  init(original: String, movedTo: String, part: Part = .database) {
    self.original = original
    self.movedTo = movedTo
    self.part = part
  }

  /// Renames a database and the files that SQLite keeps beside it.
  static func move(_ path: String) throws(JournalError) -> SetAside {
    let target = freeName(beside: path)
    guard rename(path, target) == 0 else { throw .lastSystemError(path: path) }
    for suffix in ["-wal", "-shm", "-journal"] { rename(path + suffix, target + suffix) }
    return SetAside(original: path, movedTo: target)
  }

  static func freeName(beside path: String) -> String {
    var number = 1
    while ["", "-wal"].contains(where: { access("\(path).damaged-\(number)\($0)", F_OK) == 0 }) {
      number += 1
    }
    return "\(path).damaged-\(number)"
  }
}

/// What came of opening a store.
public struct Opened<Store: Sendable>: Sendable {
  public let store: Store
  /// Set where a file was damaged, and the store is a new one, or lacks something.
  public let setAside: SetAside?
}
