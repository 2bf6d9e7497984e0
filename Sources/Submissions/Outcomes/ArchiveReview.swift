public import ContactsModel
public import Drafts

/// Which of the contacts that a plan created can be archived: those that nobody else has changed since.
public struct ArchiveReview: Sendable {
  /// A contact that the plan created.
  public struct Candidate: Sendable, Hashable {
    public let id: String
    public let email: String?
    /// The properties that were sent.
    let properties: [String]
  }

  public let candidates: [Candidate]
  /// They were created, and nobody knows as which contacts.
  public let withoutID: Int

  public init(of plan: SentPlan) {
    let parts = plan.parts.filter { $0.plan.operation == .create }
    let created = parts.flatMap(\.outcomes).filter(\.outcome.isSuccess)
    let sent = parts.flatMap(\.plan.batches).reduce(into: [Int: [String]]()) { names, batch in
      for input in batch.inputs { names[input.index] = input.contact.properties.map(\.name) }
    }
    candidates = created.compactMap { outcome in
      outcome.id.map { Candidate(id: $0, email: outcome.email, properties: sent[outcome.index] ?? []) }
    }
    withoutID = created.count - candidates.count
  }

  /// The plan that archives them all.
  public func plan() -> Plan {
    var planner = ArchivePlanner()
    for candidate in candidates { planner.add(id: candidate.id, email: candidate.email) }
    return planner.finish()
  }

  /// The plan that archives those that nobody else changed.
  /// - Parameter stored: the contacts as they are now, with the history of every property. One that is missing is not
  ///   there any more, and is left out.
  public func plan(stored: some Sequence<ContactRecord>) -> Plan {
    let records = Dictionary(stored.compactMap { record in record.id.map { ($0, record) } }) { first, _ in
      first
    }
    var planner = ArchivePlanner()
    for candidate in candidates {
      let record = records[candidate.id]
      planner.add(
        id: candidate.id, email: candidate.email,
        conflict: record.map { $0.changedByOthers(since: candidate).map(Conflict.contact) } ?? .gone)
    }
    return planner.finish()
  }
}

extension ContactRecord {
  /// Who else changed what, and when; nil where nobody did.
  fileprivate func changedByOthers(since candidate: ArchiveReview.Candidate) -> String? {
    let sent = propertiesWithHistory.filter { candidate.properties.contains($0.name) }.flatMap(\.versions)
    // What was sent was written when the contact was created, by this token.
    guard let first = sent.min(by: { $0.moment < $1.moment }), first.sourceType != nil else {
      return "its history does not tell who changed it"
    }
    let changes = propertiesWithHistory.flatMap { history in
      history.versions.map { (name: history.name, version: $0) }
    }.filter { _, version in
      version.moment > first.moment && !version.isOfHubSpot
        && (version.sourceType, version.sourceID) != (first.sourceType, first.sourceID)
    }
    return changes.max { $0.1.moment < $1.1.moment }.map { name, version in
      "changed since by \(version.author), \(version.time): \(name)"
    }
  }
}

extension PropertyVersion {
  /// HubSpot derived it from something else.
  fileprivate var isOfHubSpot: Bool { ["CALCULATED", "INTERNAL_PROCESSING"].contains(sourceType) }
}
