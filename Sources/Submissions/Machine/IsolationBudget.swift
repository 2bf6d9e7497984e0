public import Drafts

/// How many requests may go into finding the inputs for which a batch was refused as a whole.
public enum IsolationBudget {
  /// Enough to find any three inputs by halving, and never more than it takes to send each alone.
  public static func requests(forInputs count: Int) -> Int {
    guard count > 1 else { return 0 }
    let halvings = Int.bitWidth - (count - 1).leadingZeroBitCount
    return min(2 * count - 2, 6 * halvings)
  }
}

extension Sentences {
  /// What sending without trace ids may cost a plan; nil where it costs nothing.
  public static func isolation(of plan: Plan) -> String? {
    guard let requests = plan.isolationBudget else { return nil }
    let operation = plan.untraced.first { $0.inputCount > 1 }?.operation
    return isolation(requests: requests, of: operation ?? plan.operation)
  }
}

extension Plan {
  fileprivate var untraced: [PlannedBatch] { batches.filter { !$0.hasTraceIDs } }

  /// The most that finding bad inputs can cost a batch; nil where inputs have trace ids, by which each fails alone. All
  /// inputs of a plan have one, or none.
  public var isolationBudget: Int? {
    untraced.map { IsolationBudget.requests(forInputs: $0.inputCount) }.filter { $0 > 0 }.max()
  }
}
