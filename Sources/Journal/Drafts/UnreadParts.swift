import Drafts
import Foundation
import GRDB
import Synchronization

/// The parts of an open draft that are read after it was opened: each when somebody looks at its inputs, all of them by
/// ``read()``.
///
/// Nothing may be done with the draft before ``read()`` has found all of them sound.
public final class UnreadParts: Sendable {
  /// There is a part without a seal: only its inputs tell how many they are.
  struct Unsealed: Error {}

  private let file: DatabaseFile
  private let chunks = Mutex<[InputChunk]>([])

  init(of file: DatabaseFile) {
    self.file = file
  }

  /// Reads what is left.
  /// - Returns: false where a part cannot be read or is not what was written, whoever looked at it.
  public func read() -> Bool {
    let unread = chunks.withLock { chunks in chunks }
    let isSound = Mutex(true)
    SharedWork.perform(unread.count) { index in
      if !unread[index].fetch() { isSound.withLock { $0 = false } }
    }
    let isWhole = isSound.withLock { $0 }
    // An edit replaces chunks, and nothing is to keep the old ones.
    if isWhole { chunks.withLock { $0 = [] } }
    return isWhole
  }

  /// The inputs of all parts of an owner, in their order.
  func list(
    _ table: PartTable, of owner: Int64, countingFrom first: InputID = InputID(rawValue: 0), in db: Database
  ) throws -> InputList {
    var parts: [InputChunk] = []
    let rows = try Row.fetchCursor(db, sql: table.seals, arguments: [owner])
    while let row = try rows.next() {
      let position: Int64 = try row.decode(forColumn: "position")
      guard let seal = try InputParts.seal(row),
        let part = InputChunk(
          seal: seal, countingFrom: first, read: { [file] in Self.inputs(table, owner, position, in: file) })
      else { throw Unsealed() }
      parts.append(part)
    }
    chunks.withLock { $0 += parts }
    return InputList(chunks: parts)
  }

  /// May be asked for in the middle of the reading of the draft, whose records change these inputs.
  private static func inputs(
    _ table: PartTable, _ owner: Int64, _ position: Int64, in file: DatabaseFile
  ) -> [UInt8]? {
    try? file.queueForReading().unsafeReentrantRead { db in
      let statement = try db.cachedStatement(sql: table.inputs)
      return try Row.fetchOne(statement, arguments: [owner, position])?.bytes("inputs")
    }
  }
}
