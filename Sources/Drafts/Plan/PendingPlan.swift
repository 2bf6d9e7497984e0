internal import ContactsModel

/// A plan that is being made: what every operation does with the inputs that it has checked and encoded.
struct PendingPlan: Sendable {
  private let operation: ContactOperation
  private var pending: PendingBatch
  private var batches: [PlannedBatch] = []
  private var leftOut: [LeftOut] = []

  init(_ operation: ContactOperation) {
    self.operation = operation
    pending = PendingBatch(operation)
  }

  /// - Parameters:
  ///   - before: what it changes, as it was read before.
  ///   - bytes: its wire form, where that is known.
  mutating func add(
    _ input: OperationInput, _ index: Int, email: String?, before: [Property] = [], bytes: [UInt8]? = nil
  ) {
    let bytes = bytes ?? input.jsonBytes()
    if let batch = pending.add(input, bytes, index: index, email: email, before: before) {
      batches.append(batch)
    }
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
    if let batch = pending.close() { batches.append(batch) }
    return Plan(operation: operation, batches: batches, leftOut: leftOut, inputCount: inputCount)
  }
}
