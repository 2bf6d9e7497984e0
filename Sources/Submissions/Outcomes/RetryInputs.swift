import ContactsModel
public import Drafts

/// The inputs of a submission that may still have to be created or updated, as inputs of a new draft.
public struct RetryInputs: Sendable, Equatable {
  /// Where what is known of an input comes from: the submission that sent it last, and its index there.
  public struct Source: Sendable, Hashable {
    public let submission: String
    public let index: Int

    public init(submission: String, index: Int) {
      (self.submission, self.index) = (submission, index)
    }
  }

  /// With identities that count from 0.
  public private(set) var inputs: [DraftInput] = []
  /// Of each input, in the same order.
  public private(set) var sources: [Source] = []
  public private(set) var counts = Counts()

  /// How many inputs there are, by what became of them.
  public struct Counts: Sendable, Hashable {
    public var failed = 0
    public var unknown = 0
    public var notSent = 0
    /// They were left out for errors, and the draft that has them is gone.
    public var lost = 0

    public init() {}

    public var total: Int { failed + unknown + notSent }
  }

  /// - Parameters:
  ///   - origin: the identity of each input in the draft that was sent; nil for a file.
  ///   - draft: that draft as it is now; empty where it is gone.
  ///   - latest: what became of its inputs in the submissions that sent them last.
  public init(
    of record: SubmissionRecord, origin: DraftOrigin? = nil, draft: some Sequence<DraftInput> = [],
    latest: [InputID: DraftOutcome] = [:]
  ) {
    let kept = Dictionary(draft.map { ($0.id, $0) }) { first, _ in first }
    let sent = record.plan.batches.reduce(into: [Int: PlannedInput]()) { inputs, batch in
      for input in batch.inputs { inputs[input.index] = input }
    }
    for outcome in record.outcomes {
      // What went wrong with its links later is no reason to update it again.
      if record.plan.operation == .update, !outcome.needsRetry { continue }
      let id = origin.flatMap { $0.inputs.indices.contains(outcome.index) ? $0.inputs[outcome.index] : nil }
      // Sent again since, out of the same draft.
      let later = id.flatMap { latest[$0] }.flatMap { $0.portal == record.portal ? $0 : nil }
      let source = later.map { Source(submission: $0.submission, index: $0.outcome.index) }
      add(
        later?.outcome ?? outcome, source ?? Source(submission: record.id, index: outcome.index),
        sent: sent[outcome.index], of: record, kept: id.flatMap { kept[$0] })
    }
  }

  private mutating func add(
    _ outcome: InputOutcome, _ source: Source, sent: PlannedInput?, of record: SubmissionRecord,
    kept: DraftInput?
  ) {
    guard outcome.needsRetry else { return }
    guard let input = sent.flatMap({ Self.input($0, of: record, kept) }) ?? kept else {
      counts.lost += 1
      return
    }
    let hints = kept.map { $0.hints(fitting: input.contact) } ?? .none
    inputs.append(
      DraftInput(
        id: InputID(rawValue: UInt64(inputs.count)), contact: input.contact, hints: hints,
        existing: input.existing))
    sources.append(source)
    switch outcome.outcome {
    case .failed: counts.failed += 1
    case .unknown: counts.unknown += 1
    case .notSent, .succeeded: counts.notSent += 1
    }
  }
}

extension RetryInputs {
  /// As it was sent; nil for an operation that is not retried in a draft.
  private static func input(
    _ sent: PlannedInput, of record: SubmissionRecord, _ kept: DraftInput?
  ) -> DraftInput? {
    let id = InputID(rawValue: UInt64(sent.index))
    switch sent.input {
    case .create(let contact):
      return DraftInput(id: id, contact: contact.withoutDerivedTrace(at: sent.index))
    case .update(let update):
      // With the values that were read before: whatever somebody else changed since is a conflict of the next plan.
      let changed = Set(update.properties.map(\.name))
      let known = names.compactMap { name in
        (kept?.existing?.value(of: name) ?? (name == "email" ? sent.email : nil)).map { Property(name, $0) }
      }
      var input = DraftInput(
        id: id,
        changing: ExistingContact(
          id: update.id, values: known.filter { !changed.contains($0.name) } + sent.before,
          readAt: kept?.existing?.readAt, portal: record.portal))
      for property in update.properties {
        input.contact.properties.removeAll { $0.name == property.name }
        input.contact.properties.append(property)
      }
      return input
    case .archive, .links: return nil
    }
  }

  /// By these people know a contact, beside what changes.
  private static let names = ["email", "firstname", "lastname"]
}

extension InputOutcome {
  /// It was not carried out, as far as is known, and nobody left it out on purpose.
  public var needsRetry: Bool {
    switch outcome {
    case .succeeded: false
    case .failed, .unknown: true
    case .notSent:
      switch reason {
      case .exists, .unchanged, .sent, .conflict, .notMarked: false
      case .error, .refused, .unreachable, .stopped, .unmatched, .noID, nil: true
      }
    }
  }
}

extension ContactInput {
  /// As it was composed: the trace id that the plan gave it is made anew by the next one.
  fileprivate func withoutDerivedTrace(at index: Int) -> Self {
    var copy = self
    copy.objectWriteTraceID = nil
    return TraceID.derived(from: copy, index: index) == objectWriteTraceID ? copy : self
  }
}

extension DraftInput {
  /// The hints that are about what a contact has too.
  fileprivate func hints(fitting contact: ContactInput) -> InputHints {
    let associations = contact.associations.map { association in
      self.contact.associations.firstIndex(of: association).flatMap { hints.association(at: $0) }
    }
    let names = Set(contact.properties.map(\.name))
    return InputHints(
      associations: associations.contains { $0 != nil } ? associations : [],
      off: hints.off.filter { !names.contains($0.property.name) })
  }
}
