import Hummingbird

/// What every request of the API passes: the token, the counters, the limits and the faults.
struct Gate: Sendable {
  typealias Handler = @Sendable (inout CRM, _ body: [UInt8], _ now: Int64) -> Answer

  /// Larger than any batch of HubSpot.
  static let maximumBodySize = 32 * 1024 * 1024

  let store: StateStore

  func respond(
    to request: Request, as operation: SandboxOperation, _ handler: Handler
  ) async throws -> Response {
    guard Authorization.accepts(request.headers[.authorization]) else {
      let quota = store.withState { $0.limit.quota(at: $1) }
      return reply(.failure(.unauthenticated), quota).response
    }
    let admission = store.withState { $0.admit(operation, at: $1) }
    let body = Array(buffer: try await request.body.collect(upTo: Self.maximumBodySize))
    if operation == .create { store.withState { state, _ in state.keep(createBody: body) } }
    let latency = admission.faults.latency
    if latency > 0 { try await Task.sleep(for: .milliseconds(latency)) }
    store.withState { $0.crm.edit(admission.faults.edits(.editBefore), at: $1) }
    if let refusal = admission.refusal {
      return reply(tooManyRequests(refusal.rawValue), admission.quota).response
    }
    return try await respond(body, admission, handler)
  }

  private func respond(
    _ body: [UInt8], _ admission: Admission, _ handler: Handler
  ) async throws -> Response {
    let fault = admission.faults.decisive
    switch fault?.kind {
    case .hang:
      try await Task.sleep(for: .seconds(3_600))
      throw ConnectionDropped()
    case .closeBefore: throw ConnectionDropped()
    case .html502: return Reply.badGateway.response
    case .errorBefore: return reply(.failure(.internalError), admission.quota).response
    case .tooManyRequests:
      let policy = fault?.policy ?? RateLimit.Refusal.tenSeconds.rawValue
      let answer = tooManyRequests(policy, retryAfter: fault?.retryAfter)
      return reply(answer, admission.quota?.exhausted(by: policy)).response
    case .answer:
      return Reply(status: fault?.status ?? 400, fault?.body ?? []).with(admission.quota).response
    case .canceled: return reply(.batch(status: "CANCELED"), admission.quota).response
    default: break
    }
    let answer = store.withState { state, now in
      let spoiling = CRM.Spoiling(
        refusesLastInput: fault?.kind == .partial, emailLag: admission.faults.emailLag,
        searchLag: admission.faults.searchLag)
      defer { state.crm.edit(admission.faults.edits(.editAfter), at: now) }
      return state.crm.spoiled(spoiling) { handler(&$0, body, now) }
    }
    return try deliver(answer, to: body, fault, admission.quota)
  }

  /// Sends what was done; the faults from here on lose or spoil the answer only.
  private func deliver(
    _ answer: Answer, to body: [UInt8], _ fault: Fault?, _ quota: RateLimit.Quota?
  ) throws -> Response {
    var reply = reply(fault.map { answer.spoiled(by: $0.kind, request: body) } ?? answer, quota)
    switch fault?.kind {
    case .closeAfterCommit: throw ConnectionDropped()
    case .errorAfter: return self.reply(.failure(.internalError), quota).response
    case .garbage: reply.body = Reply.garbage
    case .truncated: return reply.truncated
    case .slowBody: return reply.slow(milliseconds: fault?.milliseconds ?? 100)
    case .emptyBody: reply.body = []
    default: break
    }
    return reply.response
  }

  private func reply(_ answer: Answer, _ quota: RateLimit.Quota?) -> Reply {
    Reply(answer).with(quota)
  }

  private func tooManyRequests(_ policy: String, retryAfter: Int? = nil) -> Answer {
    let portalID = store.withState { state, _ in state.crm.account.portalID }
    return .failure(.tooManyRequests(policy: policy, retryAfter: retryAfter, portalID: portalID))
  }
}

extension RateLimit.Quota {
  fileprivate func exhausted(by policy: String) -> Self {
    var quota = self
    if policy == RateLimit.Refusal.daily.rawValue { quota.dailyRemaining = 0 } else { quota.remaining = 0 }
    return quota
  }
}
