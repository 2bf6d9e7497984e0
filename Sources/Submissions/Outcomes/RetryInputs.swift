import ContactsModel
public import Drafts

/// What a plan left undone, as inputs of a new draft: one for each contact that something is still to be done to.
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
    of plan: SentPlan, origin: DraftOrigin? = nil, draft: some Sequence<DraftInput> = [],
    latest: [InputID: DraftOutcome] = [:]
  ) {
    let kept = Dictionary(draft.map { ($0.id, $0) }) { first, _ in first }
    for actions in plan.actionsByInput {
      guard let first = actions.first else { continue }
      let id = origin.flatMap { origin in
        origin.inputs.indices.contains(first.outcome.index) ? origin.inputs[first.outcome.index] : nil
      }
      // Sent again since, out of the same draft.
      let later = id.flatMap { latest[$0] }.flatMap {
        $0.portal == first.part.portal && !plan.holds($0.submission) ? $0 : nil
      }
      add(actions.compactMap { OpenAction($0, later: later) }, kept: id.flatMap { kept[$0] })
    }
  }

  private mutating func add(_ open: [OpenAction], kept: DraftInput?) {
    guard let worst = open.max(by: { $0.outcome.outcome.gravity < $1.outcome.outcome.gravity }) else {
      return
    }
    guard let input = DraftInput(redoing: open.map(\.action), kept) ?? kept else {
      counts.lost += 1
      return
    }
    let hints = kept.map { $0.hints(fitting: input) } ?? input.hints
    inputs.append(
      DraftInput(
        id: InputID(rawValue: UInt64(inputs.count)), contact: input.contact, hints: hints,
        existing: input.existing))
    sources.append(worst.source)
    switch worst.outcome.outcome {
    case .failed: counts.failed += 1
    case .unknown: counts.unknown += 1
    case .notSent, .succeeded: counts.notSent += 1
    }
  }
}

/// A thing that is still to be done to an input, as far as is known.
private struct OpenAction {
  let action: PlannedAction
  private(set) var outcome: InputOutcome
  private(set) var source: RetryInputs.Source

  /// Nil where it was done, or nobody wants it any more.
  /// - Parameter later: what became of the input in another plan that sent it last.
  init?(_ action: PlannedAction, later: DraftOutcome?) {
    let own = RetryInputs.Source(submission: action.part.id, index: action.outcome.index)
    (self.action, outcome, source) = (action, action.outcome, own)
    guard let later else {
      guard action.outcome.needsRetry else { return nil }
      return
    }
    // What went wrong with something else later is no reason to do this again.
    if action.sent?.input.recordID != nil, !action.outcome.needsRetry { return nil }
    if let sent = action.sent, !later.isAbout(sent.input) { return }
    guard later.outcome.needsRetry else { return nil }
    outcome = later.outcome
    source = RetryInputs.Source(submission: later.submission, index: later.outcome.index)
  }
}

extension DraftOutcome {
  /// Of what was not carried out it is not known what it was: of links it says nothing then.
  fileprivate func isAbout(_ input: OperationInput) -> Bool {
    guard case .succeeded(let operation) = outcome.outcome else { return input.links == nil }
    return operation.changesLinks == (input.links != nil)
  }
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

extension DraftInput {
  /// The hints that are about what another input has too, and that one's own where there are none.
  fileprivate func hints(fitting input: DraftInput) -> InputHints {
    let associations = input.contact.associations.enumerated().map { position, association in
      self.contact.associations.firstIndex(of: association).flatMap { hints.association(at: $0) }
        ?? input.hints.association(at: position)
    }
    let names = Set(input.contact.properties.map(\.name))
    return InputHints(
      associations: associations.contains { $0 != nil } ? associations : [],
      off: hints.off.filter { !names.contains($0.property.name) })
  }
}
