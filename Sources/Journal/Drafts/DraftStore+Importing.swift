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
      for (position, inputs) in inputs.chunks(ofCount: Self.partSize).enumerated() {
        if isStopped() {
          try dropImport(name)
          return nil
        }
        let part = Data(DraftCoding.encode(inputs))
        try file.execute(
          "INSERT INTO import_part (import_id, position, inputs) VALUES (?, ?, ?)", [name, position, part])
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
    _ appended: AppendedInputs, in db: Database, _ file: DatabaseFile
  ) throws -> [DraftInput] {
    let parts = try Row.fetchCursor(
      db, sql: "SELECT inputs FROM import_part WHERE import_id = ? ORDER BY position",
      arguments: [appended.name])
    var inputs: [DraftInput] = []
    try InputParts.decode(
      { try parts.next()?.bytes("inputs") },
      take: { part in
        for input in part {
          let id = InputID(rawValue: appended.firstID.rawValue &+ input.id.rawValue)
          inputs.append(
            DraftInput(id: id, contact: input.contact, hints: input.hints, existing: input.existing))
        }
      })
    guard inputs.count == appended.count else { throw JournalError(.damaged, path: file.path) }
    return inputs
  }
}
