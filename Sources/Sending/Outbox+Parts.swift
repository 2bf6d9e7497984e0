public import Drafts

/// One operation of a plan, with the consent that was given to the whole.
public struct ConfirmedPart: Sendable {
  public let plan: Plan
  public let consent: Consent
}

extension Outbox {
  /// The parts of a plan that a person has agreed to as a whole, in the order in which they are sent: a submission does
  /// one thing.
  public func confirmedParts(of plan: Plan, by consent: Consent) throws(Refusal) -> [ConfirmedPart] {
    if !plan.batches.isEmpty { try consent.check(contacts: plan.counts.sent, for: destination) }
    return plan.parts.map { ConfirmedPart(plan: $0, consent: .confirmed(contacts: $0.counts.sent)) }
  }
}
