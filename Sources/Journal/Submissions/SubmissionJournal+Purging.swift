import GRDB
import Submissions

extension SubmissionJournal {
  /// The submissions that came to an end, have no unknown outcome, and began before a time, like all others of their plans.
  /// - Parameter time: in milliseconds since 1970.
  public func settled(before time: Int64) throws(JournalError) -> [String] {
    try submissions().settled(before: time).map(\.id)
  }

  /// Forgets submissions with all that belongs to them. One that another program has is kept, and so are the others of its
  /// plan: a plan is forgotten as a whole or not at all.
  ///
  /// Bytes of them may stay in the files until ``finishPurging()`` has ended.
  /// - Returns: how many there were.
  @discardableResult
  public func purge(_ ids: [String]) throws(JournalError) -> Int {
    let wanted = Set(ids)
    var done: Set<String> = []
    var count = 0
    for id in ids where !done.contains(id) {
      let plan = try idsOfPlan(of: id)
      done.formUnion(plan)
      guard plan.allSatisfy(wanted.contains) else { continue }
      count += try purge(plan: plan)
    }
    return count
  }

  private func idsOfPlan(of id: String) throws(JournalError) -> [String] {
    try file.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT id FROM submission WHERE id = :id OR first_part = (SELECT first_part FROM submission WHERE id = :id)
          """, arguments: ["id": id])
    }
  }

  private func purge(plan ids: [String]) throws(JournalError) -> Int {
    guard !ids.contains(where: isHeld) else { return 0 }
    var held: [String] = []
    defer { for id in held { release(id) } }
    for id in ids {
      guard try hold(id) else { return 0 }
      held.append(id)
    }
    let count = try file.erase { db in
      try ids.reduce(0) { count, id in
        try db.execute(sql: "DELETE FROM submission WHERE id = ?", arguments: [id])
        return count + db.changesCount
      }
    }
    for id in ids { forgetLock(of: id) }
    return count
  }

  /// Takes every byte of what was purged out of the journal's files.
  /// - Throws: `busy` while another program is at the journal. The next one that opens or closes it, or ends a
  ///   submission, tries again.
  public func finishPurging() throws(JournalError) {
    try file.finishErasing()
  }
}
