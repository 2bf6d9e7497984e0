internal import ContactsModel

/// Makes a plan out of the inputs of a draft, one after the other. It can be fed in pieces.
///
/// An input creates a contact, or changes one that exists. Where a draft has both, the plan creates first.
public struct DraftPlanner: Sendable {
  let current: CurrentContacts?
  private var checker: DraftChecker
  private var creating: PendingPlan
  var updating = PendingPlan(.update)
  var linking = PendingLinks()
  /// A contact gets other values, be it left out.
  var changesValues = false
  let types: AssociationTypeTable

  /// - Parameter current: the contacts that are changed, as they were just read again; nil where they were not. What
  ///   somebody else changed meanwhile is a conflict, what has the wanted value already is not sent.
  public init(
    options: PlanOptions = PlanOptions(), catalogue: PropertyCatalogue = .builtIn,
    associationTypes: AssociationTypeTable = .builtIn, current: CurrentContacts? = nil
  ) {
    (self.current, types) = (current, associationTypes)
    creating = PendingPlan(.create, sendsTraceIDs: options.traceIDs)
    checker = DraftChecker(catalogue: catalogue, associationTypes: associationTypes)
  }

  /// Prepares for inputs without an error, which are not checked, beside others, which are.
  mutating func expect(_ others: [DraftInput]) {
    checker.expect(others)
  }

  /// Takes the next input.
  /// - Parameters:
  ///   - found: problems that showed when the input was read from a file.
  ///   - existing: the id of the contact that is there already, for an input that is to be skipped.
  ///   - sent: what became of the input when it was sent before. It is not sent again, unless the contact that it changes
  ///     was read again, which says it better.
  ///   - isWanted: false where only marked contacts are, and it is none of them.
  ///   - isValid: it creates a contact and is known to have no error.
  public mutating func add(
    _ input: DraftInput, found: [Problem] = [], existing: String? = nil, sent: SentBefore? = nil,
    isWanted: Bool = true, isValid: Bool = false
  ) {
    let index = checker.count
    var problems = found
    if isValid { checker.pass(input.contact) } else { problems += checker.check(input) }
    if let contact = input.existing {
      update(contact, input, index, problems, sent: sent, isWanted: isWanted)
    } else {
      create(input.contact, index, problems, existing: existing, sent: sent, isWanted: isWanted)
    }
  }

  /// The plan of all inputs that were taken.
  public consuming func finish() -> Plan {
    let count = checker.count
    let (creation, changes) = (creating.finish(inputCount: count), updating.finish(inputCount: count))
    let links = linking.finish(inputCount: count)
    guard !changes.isEmpty || !links.isEmpty else { return creation }
    let batches = creation.batches + changes.batches + links
    let change: ContactOperation = changesValues || changes.leftOut.isEmpty ? .update : .link
    let operation = batches.first?.operation ?? (creation.isEmpty ? change : .create)
    return Plan(
      operation: operation, batches: batches,
      leftOut: (creation.leftOut + changes.leftOut).sorted { $0.index < $1.index }, inputCount: count)
  }

  private mutating func create(
    _ contact: ContactInput, _ index: Int, _ problems: [Problem], existing: String?, sent: SentBefore?,
    isWanted: Bool
  ) {
    let email = contact.value(of: "email")
    guard isWanted else { return creating.leaveOut(index, email: email, .notMarked) }
    if let sent { return creating.leaveOut(index, email: email, .sent(sent)) }
    if creating.leavesOut(index, email: email, for: problems) { return }
    if let existing {
      creating.leaveOut(index, email: email, .exists(recordID: existing))
    } else {
      creating.create(contact, index)
    }
  }
}

extension Plan {
  fileprivate var isEmpty: Bool { batches.isEmpty && leftOut.isEmpty }
}
