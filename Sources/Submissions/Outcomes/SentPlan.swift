import Drafts

/// Every submission that was made of one plan, in the order in which they are sent.
public struct SentPlan: Sendable, Equatable {
  /// Never empty.
  public private(set) var parts: [SubmissionRecord]

  public init(_ first: SubmissionRecord, then rest: [SubmissionRecord] = []) {
    parts = [first] + rest
  }

  /// Takes in what became known of some of them.
  public mutating func take(_ records: [SubmissionRecord]) {
    for record in records {
      if let place = parts.firstIndex(where: { $0.id == record.id }) { parts[place] = record }
    }
  }

  public func holds(_ id: String) -> Bool { parts.contains { $0.id == id } }

  /// Whether taking them up would ask or send anything.
  public func canResume(sendsRest: Bool) -> Bool {
    parts.contains { $0.canResume(sendsRest: sendsRest) }
  }

  /// How many contacts have an unknown outcome that can be asked for.
  public var askableCount: Int {
    parts.reduce(into: Set<Int>()) { $0.formUnion($1.askable) }.count
  }

  /// How many contacts are still to go out: one counts once, whatever is to be done to it.
  public func restCount(rules: SendingRules = SendingRules()) -> Int {
    parts.reduce(into: Set<Int>()) { rest, record in
      guard record.canResume(sendsRest: true) else { return }
      rest.formUnion(Submission(resuming: record, sendsRest: true, rules: rules).rest)
    }.count
  }

  /// All of them in one.
  public var report: SubmissionReport { SubmissionReport(self) }

  /// The first one, by which the plan as a whole is named in files.
  public var id: String { parts[0].id }

  /// What became of every input in every part, in the order of the draft: one stands there for each thing that was to be
  /// done to it.
  public var outcomes: [InputOutcome] {
    parts.count == 1
      ? parts[0].outcomes
      : parts.flatMap(\.outcomes).enumerated().sorted {
        ($0.element.index, $0.offset) < ($1.element.index, $1.offset)
      }.map(\.element)
  }

  public var counts: OutcomeCounts { parts.reduce(OutcomeCounts()) { $0 + $1.counts } }

  /// How many inputs the plan left out.
  public var leftOutCount: Int { parts.reduce(0) { $0 + $1.leftOut.count } }

  /// How many inputs the draft has.
  public var inputCount: Int {
    parts.count == 1 ? parts[0].plan.inputCount : Set(parts.lazy.flatMap(\.outcomes).map(\.index)).count
  }

  /// The part that an outcome belongs to; the first one where none has it.
  public func part(of outcome: InputOutcome) -> SubmissionRecord {
    guard parts.count > 1 else { return parts[0] }
    return parts.first { part in
      guard let batch = part.batch(ofInput: outcome.index) else { return part.leftOut.contains(outcome) }
      return part.batches[batch].outcomes.contains(outcome)
    } ?? parts[0]
  }
}
