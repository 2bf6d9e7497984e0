public import ContactsModel

/// Makes a plan that changes contacts that exist, one after the other. It can be fed in pieces.
///
/// An input carries the record id and what changes, and no trace id.
public struct UpdatePlanner: Sendable {
  private var checker: DraftChecker
  private var plan = PendingPlan(.update)

  public init(catalogue: PropertyCatalogue = .builtIn) {
    checker = DraftChecker(catalogue: catalogue)
  }

  /// Takes the changes of the next contact; one without any is left out.
  /// - Parameters:
  ///   - email: by which people know the contact.
  ///   - found: problems that showed when the input was read from a file.
  public mutating func add(_ update: ContactUpdate, email: String? = nil, found: [Problem] = []) {
    let index = checker.count
    if plan.leavesOut(index, email: email, for: found + checker.check(update)) { return }
    if update.properties.isEmpty {
      plan.leaveOut(index, email: email, .unchanged)
    } else {
      plan.add(.update(update), index, email: email)
    }
  }

  /// The plan of all inputs that were taken.
  public consuming func finish() -> Plan {
    plan.finish(inputCount: checker.count)
  }
}
