import ContactsModel
import Drafts

/// What can be taken back of a plan, and what cannot be known before its outcomes are.
extension SentPlan {
  /// It created contacts, which can be archived.
  public var hasCreated: Bool { parts.contains { $0.plan.operation == .create && $0.counts.succeeded > 0 } }

  /// It changed contacts or their links, which can be put back.
  public var hasChanged: Bool {
    parts.contains { $0.plan.operation.changesContacts && $0.counts.succeeded > 0 }
  }

  /// It does something that can be put back.
  public var changesContacts: Bool { parts.contains { $0.plan.operation.changesContacts } }

  /// It does something that can be archived.
  public var createsContacts: Bool { parts.contains { $0.plan.operation == .create } }

  /// How many may have been created, and nobody knows.
  public var unknownCreations: Int {
    parts.filter { $0.plan.operation == .create }.reduce(0) { $0 + $1.counts.unknown }
  }

  /// How many contacts may have been changed, and nobody knows.
  public var unknownChanges: Int {
    Set(
      parts.filter(\.plan.operation.changesContacts).flatMap(\.outcomes).filter { $0.outcome == .unknown }
        .map(\.index)
    ).count
  }

  /// Why nothing of it makes a draft that does it again; nil where it may.
  public var whyNotRetried: String? {
    parts.lazy.compactMap { Sentences.notRetried($0.plan.operation) }.first
  }

  /// Something was not carried out that can be done again.
  public var needsRetry: Bool { parts.contains { $0.outcomes.contains(where: \.needsRetry) } }
}
