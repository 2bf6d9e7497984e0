import ContactsModel
import Drafts

/// Settles unknown outcomes of operations on links by what the contacts are linked to now.
struct LinkVerification: Verification {
  private let evidence: LookupEvidence

  init(_ evidence: LookupEvidence) {
    self.evidence = evidence
  }

  func settled(_ outcome: InputOutcome, at position: Int) -> InputOutcome? {
    let input = evidence.batch.inputs[position].input
    guard case .links(let action, let links) = input else { return outcome }
    // Nothing was said of the contact: it stays unknown.
    guard let records = evidence.links[links.contactID] else {
      return outcome.unknown(.recordGone, keeping: outcome)
    }
    let now = records.reduce(into: [String: Set<AssociationType>]()) { types, record in
      types[record.recordID, default: []].formUnion(record.associationTypes)
    }
    return links.associations.allSatisfy { action.isDone($0, now: now[$0.recordID] ?? []) }
      ? outcome.carriedOut(evidence.batch.operation) : nil
  }
}

extension LinkAction {
  fileprivate func isDone(_ association: Association, now: Set<AssociationType>) -> Bool {
    switch self {
    case .link: now.isSuperset(of: association.types)
    case .unlabel: now.isDisjoint(with: association.types)
    case .unlink: now.isEmpty
    }
  }
}

extension AssociatedRecord {
  fileprivate var associationTypes: [AssociationType] {
    types.compactMap { type in
      guard let category = type.category, let typeID = type.typeID else { return nil }
      return AssociationType(category: category, typeID: typeID)
    }
  }
}
