internal import ContactsModel

/// A plan that is being made: what every operation does with the inputs that it has checked and encoded.
struct PendingPlan: Sendable {
  private let operation: ContactOperation
  private var pending: PendingBatch
  private var creation: PendingCreation
  private var batches: [PlannedBatch] = []
  private var leftOut: [LeftOut] = []

  /// - Parameter sendsTraceIDs: whether new contacts have trace ids.
  init(_ operation: ContactOperation, sendsTraceIDs: Bool = false) {
    self.operation = operation
    pending = PendingBatch(operation)
    creation = PendingCreation(sendsTraceIDs: sendsTraceIDs)
  }

  mutating func create(_ contact: ContactInput, _ index: Int) {
    if let batch = creation.add(contact, index) { batches.append(batch) }
  }

  /// - Parameter before: what it changes, as it was read before.
  mutating func add(_ input: OperationInput, _ index: Int, email: String?, before: [Property] = []) {
    if let batch = pending.add(input, index: index, email: email, before: before) { batches.append(batch) }
  }

  mutating func leaveOut(_ index: Int, email: String?, _ reason: LeftOut.Reason) {
    leftOut.append(LeftOut(index: index, email: email, reason: reason))
  }

  /// Leaves an input out if one of its problems is an error.
  mutating func leavesOut(_ index: Int, email: String?, for problems: [Problem]) -> Bool {
    guard problems.contains(where: \.isError) else { return false }
    leaveOut(index, email: email, .errors(problems))
    return true
  }

  mutating func finish(inputCount: Int) -> Plan {
    if let batch = creation.close() ?? pending.close() { batches.append(batch) }
    return Plan(operation: operation, batches: batches, leftOut: leftOut, inputCount: inputCount)
  }
}
