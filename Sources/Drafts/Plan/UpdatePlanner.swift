internal import ContactsModel

/// Makes a plan that changes contacts that exist, one after the other. It can be fed in pieces.
///
/// An input carries the record id and what changes, and no trace id.
public struct UpdatePlanner: Sendable {
  private let current: CurrentContacts?
  private var checker: DraftChecker
  private var plan = PendingPlan(.update)

  /// - Parameter current: the contacts as they were just read again; nil where they were not. What somebody else changed
  ///   meanwhile is a conflict, what has the wanted value already is not sent.
  public init(catalogue: PropertyCatalogue = .builtIn, current: CurrentContacts? = nil) {
    self.current = current
    checker = DraftChecker(catalogue: catalogue)
  }

  /// Takes the next input of a draft. One that changes no contact is left out for its errors.
  /// - Parameters:
  ///   - found: problems that showed when the input was read from a file.
  ///   - sent: what became of the input when it was sent before. Once the contact was read again, that says it better.
  ///   - isWanted: false where only marked contacts are, and it is none of them.
  public mutating func add(
    _ input: DraftInput, found: [Problem] = [], sent: SentBefore? = nil, isWanted: Bool = true
  ) {
    let (index, email) = (
      checker.count, input.existing?.value(of: "email") ?? input.contact.value(of: "email")
    )
    let problems = found + checker.check(input)
    guard isWanted else { return plan.leaveOut(index, email: email, .notMarked) }
    if plan.leavesOut(index, email: email, for: problems) { return }
    guard let existing = input.existing else {
      return plan.leaveOut(
        index, email: email, .errors([Problem(.error, .contactIDMissing, at: .recordID)]))
    }
    var changes = input.changes
    if let current {
      guard let record = current[existing.id] else {
        return plan.leaveOut(index, email: email, .conflict(.gone))
      }
      let conflicts = current.conflicts(with: changes, of: existing.id)
      guard conflicts.isEmpty else {
        return plan.leaveOut(index, email: email, .conflict(.properties(conflicts)))
      }
      changes.removeAll { ($0.after ?? "") == (record.value(of: $0.name) ?? "") }
    } else if let sent {
      return plan.leaveOut(index, email: email, .sent(sent))
    }
    guard !changes.isEmpty else { return plan.leaveOut(index, email: email, .unchanged) }
    plan.add(
      .update(ContactUpdate(id: existing.id, properties: changes.map(\.property))), index, email: email,
      before: changes.map { Property($0.name, $0.before ?? "") })
  }

  /// The plan of all inputs that were taken.
  public consuming func finish() -> Plan {
    plan.finish(inputCount: checker.count)
  }
}
