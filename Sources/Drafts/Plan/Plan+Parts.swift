import Algorithms
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

  /// Plans of one operation each, for links of one object each: a submission does one thing. What is left out stands in the first.
  public var parts: [Plan] {
    let kinds = operations.flatMap { operation in
      batches.filter { $0.operation == operation }.map(\.object).uniqued().map { (operation, $0) }
    }
    return (kinds.isEmpty ? [(operation, nil)] : kinds).enumerated().map { position, kind in
      let operation = kind.0
      let batches = batches.filter { $0.operation == operation && $0.object == kind.1 }
      let leftOut = position == 0 ? leftOut : []
      return Plan(
        operation: operation, batches: batches, leftOut: leftOut,
        inputCount: leftOut.count + batches.reduce(0) { $0 + $1.inputCount })
    }
  }

  /// How many contacts it is about: one may stand in several parts.
  public var contactCount: Int {
    guard batches.contains(where: \.operation.changesLinks) else {
      return batches.reduce(0) { $0 + $1.inputCount }
    }
    return Set(batches.flatMap(\.indices)).count
  }

  /// How many contacts an operation is done to.
  public func count(of operation: ContactOperation) -> Int {
    let batches = batches.filter { $0.operation == operation }
    return operation.changesLinks
      ? Set(batches.flatMap(\.indices)).count : batches.reduce(0) { $0 + $1.inputCount }
  }

  /// Makes the inputs of the first requests now, for somebody who looks at them next.
  public func prepare(first count: Int) {
    for batch in batches.prefix(count) { _ = batch.inputs }
  }

  /// The same as what an edit makes of contacts that exist: nothing of it creates one.
  public var changingAlone: Plan {
    let batches = batches.filter { $0.operation.changesContacts }
    return Plan(
      operation: batches.first?.operation ?? .update, batches: batches, leftOut: leftOut,
      inputCount: inputCount)
  }
}
