public import ContactsModel
public import Drafts

extension SubmissionRecord {
  /// What was sent of the contacts that were updated, by the index of their input.
  public var updatedValues: [Int: [Property]] {
    let updated = Set(outcomes.filter { $0.outcome == .succeeded(.update) }.map(\.index))
    return plan.batches.flatMap(\.inputs).reduce(into: [:]) { values, input in
      if updated.contains(input.index) { values[input.index] = input.contact.properties }
    }
  }

  /// What was done to the links of contacts, by the index of their input, as it was carried out.
  public var changedLinks: [Int: [LinkChange]] {
    let done = Set(outcomes.filter { $0.outcome == .succeeded(plan.operation) }.map(\.index))
    return plan.batches.flatMap(\.inputs).reduce(into: [:]) { links, input in
      if done.contains(input.index) { links[input.index] = input.linkChanges }
    }
  }
}
