import Foundation

/// A damaged file that was moved out of the way, for a person to look at. It is never overwritten.
public struct SetAside: Hashable, Sendable {
  public let original: String
  public let movedTo: String

  /// Renames a database and the files that SQLite keeps beside it.
  static func move(_ path: String) throws(JournalError) -> SetAside {
    let target = freeName(beside: path)
    guard rename(path, target) == 0 else { throw .lastSystemError(path: path) }
    for suffix in ["-wal", "-shm"] { rename(path + suffix, target + suffix) }
    return SetAside(original: path, movedTo: target)
  }

  private static func freeName(beside path: String) -> String {
    var number = 1
    while FileManager.default.fileExists(atPath: "\(path).damaged-\(number)") { number += 1 }
    return "\(path).damaged-\(number)"
  }
}

/// What came of opening a store.
public struct Opened<Store: Sendable>: Sendable {
  public let store: Store
  /// Set where the file was damaged, and the store is a new one.
  public let setAside: SetAside?
}
