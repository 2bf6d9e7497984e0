import Algorithms
public import Drafts
import Foundation
import GRDB

/// Many inputs that come at once are stored part by part, before the record of the edit that brings them in.
extension DraftStore {
  /// Inputs that are written in one go; what else is saved waits no longer than for these.
  static let partSize = 1_024

  /// Stores inputs that are about to be appended to a draft. The record that names them makes them part of it.
  /// - Parameters:
  ///   - inputs: with identities that count from 0.
  ///   - at: now, in milliseconds since 1970.
  ///   - isStopped: asked before each part.
  /// - Returns: what a record is to call them; nil if it was stopped, and nothing of them is stored.
  public func storeImport(
    _ inputs: [DraftInput], at: Int64, isStopped: () -> Bool
  ) throws(JournalError) -> Int64? {
    let name = try file.write { db in
      try db.execute(sql: "INSERT INTO import (at) VALUES (?)", arguments: [at])
      return db.lastInsertedRowID
    }
    do throws(JournalError) {
      let chunks = InputList(inputs).chunks
      for part in chunks.indices.chunks(ofCount: Self.partSize / InputChunk.capacity) {
        if isStopped() {
          try dropImport(name)
          return nil
        }
        try file.write { db in
          let insertion = try db.cachedStatement(
            sql: """
              INSERT INTO import_part (import_id, position, inputs, input_count, next_id, digest)
              VALUES (?, ?, ?, ?, ?, ?)
              """)
          for position in part {
            try insertion.execute(arguments: [name, position] + InputParts.columns(of: chunks[position]))
          }
        }
      }
      return name
    } catch {
      // What is left of it is dropped later where even this does not work.
      try? dropImport(name)
      throw error
    }
  }

  private func dropImport(_ name: Int64) throws(JournalError) {
    try file.execute("DELETE FROM import WHERE id = ?", [name])
  }

  /// Drops imports that were stored before a moment and never came into a draft.
  public func forgetUnusedImports(before moment: Int64) throws(JournalError) {
    try file.execute("DELETE FROM import WHERE draft_id IS NULL AND at < ?", [moment])
  }

  static func imported(
    _ appended: AppendedInputs, in db: Database, _ file: DatabaseFile, _ unread: UnreadParts?
  ) throws -> InputList {
    let inputs = try inputs(.importPart, of: appended.name, countingFrom: appended.firstID, in: db, unread)
    guard inputs.count == appended.count else { throw JournalError(.damaged, path: file.path) }
    return inputs
  }
}
