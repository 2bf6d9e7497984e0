public import ContactsModel

extension Plan {
  /// What it does, in the order in which it is done.
  public var operations: [ContactOperation] {
    batches.isEmpty
      ? [operation]
      : ContactOperation.allCases.filter { operation in
        batches.contains { $0.operation == operation }
      }
  }

  /// Plans of one operation each: a submission does one thing. What is left out stands in the first.
  public var parts: [Plan] {
    operations.enumerated().map { position, operation in
      let batches = batches.filter { $0.operation == operation }
      let leftOut = position == 0 ? leftOut : []
      return Plan(
        operation: operation, batches: batches, leftOut: leftOut,
        inputCount: leftOut.count + batches.reduce(0) { $0 + $1.inputs.count })
    }
  }

  /// How many contacts an operation is done to.
  public func count(of operation: ContactOperation) -> Int {
    batches.reduce(0) { $0 + ($1.operation == operation ? $1.inputs.count : 0) }
  }

  /// The same as what an edit makes of contacts that exist: nothing of it creates one.
  public var changingAlone: Plan {
    Plan(
      operation: .update, batches: batches.filter { $0.operation == .update }, leftOut: leftOut,
      inputCount: inputCount)
  }
}
