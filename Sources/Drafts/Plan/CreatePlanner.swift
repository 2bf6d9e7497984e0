public import ContactsModel

/// Makes a plan that creates contacts out of the inputs of a draft, one after the other. It can be fed in pieces.
public struct CreatePlanner: Sendable {
  private let options: PlanOptions
  private var checker: DraftChecker
  private var plan = PendingPlan(.create)

  public init(
    options: PlanOptions = PlanOptions(), catalogue: PropertyCatalogue = .builtIn,
    associationTypes: AssociationTypeTable = .builtIn
  ) {
    self.options = options
    checker = DraftChecker(catalogue: catalogue, associationTypes: associationTypes)
  }

  /// Takes the next input.
  /// - Parameters:
  ///   - found: problems that showed when the input was read from a file.
  ///   - existing: the id of the contact that is there already, for an input that is to be skipped.
  ///   - isWanted: false where only marked contacts are, and it is none of them.
  ///   - sent: what became of the input when it was sent before, for one that is not to be sent again.
  public mutating func add(
    _ contact: ContactInput, found: [Problem] = [], existing: String? = nil, sent: SentBefore? = nil,
    isWanted: Bool = true
  ) {
    let index = checker.count
    let email = contact.value(of: "email")
    let problems = found + checker.check(contact)
    guard isWanted else { return plan.leaveOut(index, email: email, .notMarked) }
    if let sent { return plan.leaveOut(index, email: email, .sent(sent)) }
    if plan.leavesOut(index, email: email, for: problems) { return }
    if let existing {
      plan.leaveOut(index, email: email, .exists(recordID: existing))
    } else {
      plan.add(.create(traced(contact, index)), index, email: email)
    }
  }

  /// The plan of all inputs that were taken.
  public consuming func finish() -> Plan {
    plan.finish(inputCount: checker.count)
  }

  /// A trace id that came with the input is kept, unless none is to be sent.
  private func traced(_ contact: ContactInput, _ index: Int) -> ContactInput {
    var contact = contact
    if !options.traceIDs {
      contact.objectWriteTraceID = nil
    } else if contact.objectWriteTraceID?.isEmpty ?? true {
      contact.objectWriteTraceID = TraceID.derived(from: contact, index: index)
    }
    return contact
  }
}
