/// The faults that are set, with the requests counted since then.
struct FaultPlan: Hashable, Sendable {
  private(set) var faults: [Fault] = []
  private var counts: [SandboxOperation: Int] = [:]
  private var chance: Chance

  init(_ faults: [Fault] = [], seed: Int = 1) {
    self.faults = faults
    chance = Chance(seed: seed)
  }

  /// Counts a request and tells what is to be done with it.
  mutating func next(_ operation: SandboxOperation) -> [Fault] {
    let number = counts[operation, default: 0] + 1
    counts[operation] = number
    let meant = faults.filter { $0.applies(to: operation, number: number) }
    return meant.filter { fault in fault.percent.map { chance.strikes(percent: $0) } ?? true }
  }
}

/// Decides by chance, for the same seed in the same way each time.
struct Chance: Hashable, Sendable {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func strikes(percent: Int) -> Bool { next() % 100 < UInt64(clamping: percent) }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension [Fault] {
  /// All waits together, in milliseconds.
  var latency: Int {
    filter { $0.kind == .latency }.reduce(0) { $0 + ($1.milliseconds ?? 1_000) }
  }

  /// For how long reads by e-mail miss what is created, in milliseconds.
  var emailLag: Int? { lag(.emailLag) }

  /// How far searches are behind what was written, in milliseconds.
  var searchLag: Int? { lag(.searchLag) }

  private func lag(_ kind: Fault.Kind) -> Int? {
    first { $0.kind == kind }.map { $0.milliseconds ?? 1_000 }
  }

  /// What others change just before or just after the request.
  func edits(_ kind: Fault.Kind) -> [ContactEdit] {
    filter { $0.kind == kind }.flatMap(\.edits)
  }

  /// The fault that decides over the answer: the first that goes alone.
  var decisive: Fault? { first { !$0.kind.goesWithAnother } }
}
