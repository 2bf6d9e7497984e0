import ContactsModel
import Drafts

extension Submission {
  /// Asks HubSpot about the contacts of the current request that may be there, as soon as the limit allows it.
  mutating func look(_ batch: Int, lookup: Int, _ at: Int64) -> [SubmissionAction] {
    let opening = pace.opening(at: at)
    guard opening <= at else { return lookLater(batch, lookup: lookup, until: opening) }
    pace.begin()
    states[batch] = .verifying(lookup: lookup)
    let positions = work[batch]?.current.positions ?? []
    if let object = plan.batches[batch].object {
      return [.verifyLinks(batch: batch, contacts: linkLookup(batch, positions), object: object)]
    }
    return [.verify(batch: batch, self.lookup(batch, positions))]
  }

  mutating func verified(
    _ batch: Int, _ records: [ContactRecord], _ clock: PortalClock, _ app: String?, _ at: Int64
  ) -> [SubmissionAction] {
    found(
      LookupEvidence(
        records: records, batch: plan.batches[batch], history: record.batches[batch], clock: clock,
        rules: rules, app: app), batch, at)
  }

  mutating func linksVerified(
    _ batch: Int, _ links: [String: [AssociatedRecord]], _ at: Int64
  ) -> [SubmissionAction] {
    guard plan.batches.indices.contains(batch) else { return [] }
    return found(
      LookupEvidence(
        records: [], batch: plan.batches[batch], history: record.batches[batch],
        clock: PortalClock(offset: nil, uptime: 0, boot: nil), rules: rules, links: links), batch, at)
  }

  private mutating func found(
    _ evidence: LookupEvidence, _ batch: Int, _ at: Int64
  ) -> [SubmissionAction] {
    guard case .verifying(let lookup)? = state(of: batch), let request = work[batch]?.current
    else { return [] }
    pace.end(at: at)
    let wasAskedByID = !toldExisting(batch, request.positions).isEmpty
    let verification = plan.operation.rules.verification(evidence)
    var changed: [InputOutcome] = []
    var missing: [Int] = []
    for position in askedPositions(batch, request.positions) {
      let before = record.batches[batch].outcomes[position]
      guard let after = verification.settled(before, at: position) else {
        missing.append(position)
        continue
      }
      record.batches[batch].outcomes[position] = after
      changed.append(after)
    }
    let recording: [SubmissionAction] = changed.isEmpty ? [] : [.recordOutcomes(changed)]
    if wasAskedByID {
      // What is not there under the very id that was named was not made by this input either.
      return recording + giveUpLooking(missing, request, batch) + goOn(batch, at)
    }
    if !missing.isEmpty, let until = nextLookup(after: lookup, at) {
      return recording + lookLater(batch, lookup: lookup + 1, until: until)
    }
    return recording + giveUpLooking(missing, request, batch) + proceed(batch, at)
  }

  mutating func verificationFailed(_ batch: Int, _ at: Int64) -> [SubmissionAction] {
    guard case .verifying(let lookup)? = state(of: batch) else { return [] }
    pace.end(at: at)
    if let until = nextLookup(after: lookup, at) {
      return lookLater(batch, lookup: lookup + 1, until: until)
    }
    return proceed(batch, at)
  }

  func canBeLookedUp(_ batch: Int, _ positions: [Int]) -> Bool {
    plan.operation.changesLinks
      ? !linkLookup(batch, positions).isEmpty : !lookup(batch, positions).ids.isEmpty
  }

  /// The contacts whose links settle the unknown outcomes at these positions.
  private func linkLookup(_ batch: Int, _ positions: [Int]) -> [String] {
    askedPositions(batch, positions).compactMap { plan.batches[batch].inputs[$0].recordID }
  }

  /// What to ask for to settle the unknown outcomes at these positions.
  func lookup(_ batch: Int, _ positions: [Int]) -> BatchReadRequest {
    let told = toldExisting(batch, positions)
    let inputs = askedPositions(batch, positions).map { plan.batches[batch].inputs[$0] }
    let rules = plan.operation.rules
    guard !told.isEmpty else { return rules.lookup(of: inputs) }
    let ids = told.compactMap { record.batches[batch].outcomes[$0].existingID }
    return rules.lookup(ofExisting: ids, for: inputs)
  }

  /// Where HubSpot has named the contact that is in the way: it is asked for first, and by its id, under which it is
  /// found at once.
  private func toldExisting(_ batch: Int, _ positions: [Int]) -> [Int] {
    positions.filter { position in
      let outcome = record.batches[batch].outcomes[position]
      return outcome.canBeLookedUp && outcome.cause == .toldExists && outcome.existingID?.isEmpty == false
    }
  }

  private func askedPositions(_ batch: Int, _ positions: [Int]) -> [Int] {
    let told = toldExisting(batch, positions)
    return told.isEmpty ? positions.filter { record.batches[batch].outcomes[$0].canBeLookedUp } : told
  }

  private func nextLookup(after lookup: Int, _ at: Int64) -> Int64? {
    guard ending == nil, rules.lookupWaits.indices.contains(lookup - 1) else { return nil }
    return at + rules.lookupWaits[lookup - 1]
  }

  private mutating func lookLater(_ batch: Int, lookup: Int, until: Int64) -> [SubmissionAction] {
    states[batch] = .awaitingLookup(lookup: lookup, until: until)
    return [.wait(until: until)]
  }

  /// What was not found even after the last wait was not carried out: it is sent again, where that is safe and the answer
  /// may be another one. Every request has its own lookups, so that none goes out on the proof
  /// of the one before, and only so many do, so that this comes to an end.
  private mutating func giveUpLooking(
    _ missing: [Int], _ request: BatchRequest, _ batch: Int
  ) -> [SubmissionAction] {
    let maySend = ending == nil && request.resends < rules.safeResends
    var changed: [InputOutcome] = []
    var again: [Int] = []
    let operation = plan.operation.rules
    for position in missing {
      let outcome = record.batches[batch].outcomes[position]
      let absence = outcome.cause.map { operation.absence(after: $0) } ?? .final
      switch absence {
      case .inconclusive: continue
      case .refused: record.batches[batch].outcomes[position] = outcome.refusedAsExisting()
      case .repeatable where maySend:
        again.append(position)
        record.batches[batch].outcomes[position] = outcome.blank
      case .repeatable, .final:
        record.batches[batch].outcomes[position] = outcome.unknown(
          operation.absenceCause, keeping: outcome)
      }
      changed.append(record.batches[batch].outcomes[position])
    }
    if !again.isEmpty {
      let resend = BatchRequest(
        again, of: plan.batches[batch], origin: .resend, resends: request.resends + 1)
      work[batch]?.putFirst([resend])
    }
    return changed.isEmpty ? [] : [.recordOutcomes(changed)]
  }
}
