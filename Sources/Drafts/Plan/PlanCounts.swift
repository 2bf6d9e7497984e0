public import ContactsModel

/// What a plan comes to, in numbers.
public struct PlanCounts: Hashable, Sendable {
  /// Contacts that are sent, each once.
  public let sent: Int
  /// Of these, those that change a contact.
  public let updated: Int
  /// Inputs that are left out for their errors.
  public let blocked: Int
  /// Inputs that are left out because their contacts are there already.
  public let existing: Int
  /// Inputs that are left out because nothing would change.
  public let unchanged: Int
  /// Inputs that are left out because somebody else changed their contacts, or they are none of this portal.
  public let conflicts: Int
  /// Of these, those whose contacts belong to another portal.
  public let ofOtherPortals: Int
  /// Inputs that are left out because they were sent before.
  public let sentBefore: Int
  /// Inputs that are left out because only marked ones were wanted.
  public let notMarked: Int
  public let batches: Int
  /// Of the contacts that are created; links of those that exist count by themselves.
  public let associations: Int
  /// Of all bodies together.
  public let bytes: Int
  let byOperation: [ContactOperation: Int]
}

extension PlanCounts {
  /// How many contacts an operation is done to, in a plan that has it.
  public func count(of operation: ContactOperation) -> Int { byOperation[operation] ?? 0 }
}

extension Plan {
  public var counts: PlanCounts {
    let existing = leftOut.count(where: \.isExisting)
    let unchanged = leftOut.count { $0.reason == .unchanged }
    let conflicts = leftOut.count(where: \.isConflict)
    let sentBefore = leftOut.count { $0.sentBefore != nil }
    let notMarked = leftOut.count { $0.reason == .notMarked }
    return PlanCounts(
      sent: contactCount, updated: count(of: .update),
      blocked: leftOut.count - existing - unchanged - conflicts - sentBefore - notMarked, existing: existing,
      unchanged: unchanged, conflicts: conflicts, ofOtherPortals: leftOut.count(where: \.isOfOtherPortal),
      sentBefore: sentBefore, notMarked: notMarked, batches: batches.count,
      associations: batches.reduce(0) { $0 + $1.associationCount },
      bytes: batches.reduce(0) { $0 + $1.byteCount },
      byOperation: Dictionary(uniqueKeysWithValues: operations.map { ($0, count(of: $0)) }))
  }
}

extension LeftOut {
  /// A contact with its e-mail is there already.
  var isExisting: Bool {
    if case .exists = reason { true } else { false }
  }

  public var isConflict: Bool {
    if case .conflict = reason { true } else { false }
  }

  /// What became of it when it was sent before; nil if it is left out for something else.
  public var sentBefore: SentBefore? {
    if case .sent(let before) = reason { before } else { nil }
  }
}
