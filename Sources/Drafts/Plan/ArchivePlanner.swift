internal import ContactsModel

/// Makes a plan that archives contacts, one after the other. It can be fed in pieces.
///
/// An input carries the record id and nothing else.
public struct ArchivePlanner: Sendable {
  private var checker = DraftChecker()
  private var plan = PendingPlan(.archive)

  public init() {}

  /// Takes the next contact.
  /// - Parameters:
  ///   - email: by which people know it.
  ///   - conflict: why it is not to be archived.
  public mutating func add(id: String, email: String? = nil, conflict: Conflict? = nil) {
    let index = checker.count
    if plan.leavesOut(index, email: email, for: checker.check(recordID: id)) { return }
    if let conflict { return plan.leaveOut(index, email: email, .conflict(conflict)) }
    plan.add(.archive(id: id), index, email: email)
  }

  /// The plan of all inputs that were taken.
  public consuming func finish() -> Plan {
    plan.finish(inputCount: checker.count)
  }
}
