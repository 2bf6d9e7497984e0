import Drafts

extension Submission {
  /// Takes up a submission that came to its end, under the same id.
  ///
  /// What is unknown is asked for first. What was not sent then goes out, with the same bytes, unless nothing is to be
  /// sent; an unknown input never does, unless it was looked up and found not to have been carried out. Attempts go on counting, and a lookup
  /// knows when the first of them left; how often something is sent again by itself counts anew, for a person has asked.
  /// - Parameters:
  ///   - record: one that is not running, with every attempt that was made.
  ///   - sendsRest: whether what was not sent is to go out, not only what is unknown to be asked for.
  public init(resuming record: SubmissionRecord, sendsRest: Bool, rules: SendingRules = SendingRules()) {
    var (record, rules) = (record, rules)
    record.conclude(rules: rules)
    if !sendsRest { rules.safeResends = 0 }
    let states = record.batches.map { $0.resumed(sendsRest: sendsRest) }
    let wasCutShort = record.state == .interrupted
    if sendsRest { for batch in record.batches.indices { record.batches[batch].forgetHeldBack() } }
    record.state = .running
    self.init(record: record, states: states, rules: rules)
    takenUp = zip(record.batches, states).map {
      TakenUpBatch(attempts: $0.attempts.count, isOpen: $1 != .settled)
    }
    // Looking up ends what was cut off, unless something was held back then and still is.
    isCutShort =
      !sendsRest && wasCutShort && record.batches.contains { $0.outcomes.contains(where: \.isHeldBack) }
  }

  /// What there was of a batch when its submission was taken up.
  public struct TakenUpBatch: Sendable, Equatable {
    public let attempts: Int
    /// There was something to ask for or to send.
    public let isOpen: Bool
  }

  /// How many inputs are still to go out.
  public var restCount: Int { rest.count }

  /// The inputs that are still to go out: those that were not sent, and those that are known not to be there.
  var rest: [Int] {
    let sendsAbsent = rules.safeResends > 0
    return record.batches.flatMap { batch in
      batch.outcomes.filter {
        !$0.isSettled || sendsAbsent && $0.canBeLookedUp && $0.cause?.isAbsence == true
      }.map(\.index)
    }
  }

  /// What goes out again has no outcome until it has: the journal must not have one from before when the bytes leave.
  mutating func resumed(_ at: Int64) -> [SubmissionAction] {
    guard takenUp != nil else { return [] }
    let blank = record.batches.flatMap(\.outcomes).filter { !$0.isSettled }
    return blank.isEmpty ? [] : [.recordOutcomes(blank)]
  }
}

extension SubmissionRecord {
  /// The inputs with an unknown outcome that can be asked for.
  var askable: [Int] { batches.flatMap { $0.outcomes.filter(\.canBeLookedUp).map(\.index) } }

  /// Whether ``Submission/init(resuming:sendsRest:rules:)`` would ask or send anything.
  public func canResume(sendsRest: Bool) -> Bool {
    batches.contains { batch in
      batch.outcomes.contains { $0.canBeLookedUp || sendsRest && $0.isHeldBack }
    }
  }
}

extension BatchRecord {
  fileprivate func resumed(sendsRest: Bool) -> BatchState {
    if outcomes.contains(where: \.canBeLookedUp) { return .unverified }
    return sendsRest && outcomes.contains(where: \.isHeldBack) ? .planned : .settled
  }

  fileprivate mutating func forgetHeldBack() {
    outcomes = outcomes.map { $0.isHeldBack ? $0.blank : $0 }
  }
}

extension InputOutcome {
  /// It was not sent for a reason that may be over.
  fileprivate var isHeldBack: Bool {
    outcome == .notSent && (reason == nil || [.refused, .unreachable, .stopped].contains(reason))
  }
}
