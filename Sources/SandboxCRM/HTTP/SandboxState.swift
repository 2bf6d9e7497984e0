/// Everything that changes while the sandbox runs.
struct SandboxState: Sendable {
  /// How many bodies of create requests are kept.
  static let keptBodies = 200

  var crm: CRM
  var limit: RateLimit
  private var searchLimit = SearchLimit()
  var faults = FaultPlan()
  /// Requests by operation since the start.
  private(set) var requests: [SandboxOperation: Int] = [:]
  /// The last bodies of create requests, oldest first.
  private(set) var createBodies: [[UInt8]] = []

  init(crm: CRM, limit: RateLimit) {
    self.crm = crm
    self.limit = limit
  }

  /// Counts a request before anything is done with it.
  mutating func admit(_ operation: SandboxOperation, at now: Int64) -> Admission {
    requests[operation, default: 0] += 1
    // Searches have a limit of their own, of which no header tells.
    if operation == .search {
      return Admission(faults: faults.next(operation), refusal: searchLimit.take(at: now))
    }
    return Admission(
      faults: faults.next(operation), refusal: limit.take(at: now), quota: limit.quota(at: now))
  }

  mutating func keep(createBody body: [UInt8]) {
    createBodies.append(body)
    createBodies.removeFirst(max(0, createBodies.count - Self.keptBodies))
  }

  /// Sets faults, and starts counting requests anew for them.
  mutating func apply(_ document: FaultDocument) {
    faults = FaultPlan(document.faults, seed: document.seed)
    limit.perTenSeconds = document.perTenSeconds ?? limit.perTenSeconds
    limit.daily = document.daily ?? limit.daily
  }
}

/// What is to be done with a request.
struct Admission: Hashable, Sendable {
  var faults: [Fault]
  var refusal: RateLimit.Refusal?
  /// Nil for what has no headers of this kind.
  var quota: RateLimit.Quota?
}
