public import ContactsModel

/// Makes a plan out of the inputs of a draft, one after the other. It can be fed in pieces.
public struct Planner: Sendable {
  private let options: PlanOptions
  private var checker: DraftChecker
  private var pending = PendingBatch()
  private var batches: [PlannedBatch] = []
  private var leftOut: [LeftOut] = []

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
  public mutating func add(_ contact: ContactInput, found: [Problem] = [], existing: String? = nil) {
    let index = checker.count
    let problems = found + checker.check(contact)
    if problems.contains(where: \.isError) {
      leaveOut(contact, index, .errors(problems))
    } else if let existing {
      leaveOut(contact, index, .exists(recordID: existing))
    } else {
      if let batch = pending.add(traced(contact, index), index: index) { batches.append(batch) }
    }
  }

  /// The plan of all inputs that were taken.
  public consuming func finish() -> Plan {
    if let batch = pending.close() { batches.append(batch) }
    return Plan(batches: batches, leftOut: leftOut, inputCount: checker.count)
  }

  private mutating func leaveOut(_ contact: ContactInput, _ index: Int, _ reason: LeftOut.Reason) {
    leftOut.append(LeftOut(index: index, email: contact.value(of: "email"), reason: reason))
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
