/// The faults that are set, with the requests counted since then.
struct FaultPlan: Hashable, Sendable {
  private(set) var faults: [Fault] = []
  private var counts: [SandboxOperation: Int] = [:]

  init(_ faults: [Fault] = []) { self.faults = faults }

  /// Counts a request and tells what is to be done with it.
  mutating func next(_ operation: SandboxOperation) -> [Fault] {
    let number = counts[operation, default: 0] + 1
    counts[operation] = number
    return faults.filter { $0.applies(to: operation, number: number) }
  }
}

extension [Fault] {
  /// All waits together, in milliseconds.
  var latency: Int {
    filter { $0.kind == .latency }.reduce(0) { $0 + ($1.milliseconds ?? 1_000) }
  }

  /// The fault that decides over the answer: the first that is not a wait.
  var decisive: Fault? { first { $0.kind != .latency } }
}
