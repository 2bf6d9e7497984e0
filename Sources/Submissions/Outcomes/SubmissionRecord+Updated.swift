public import ContactsModel
import Drafts

extension SubmissionRecord {
  /// What was sent of the contacts that were updated, by the index of their input.
  public var updatedValues: [Int: [Property]] {
    let updated = Set(outcomes.filter { $0.outcome == .succeeded(.update) }.map(\.index))
    return plan.batches.flatMap(\.inputs).reduce(into: [:]) { values, input in
      if updated.contains(input.index) { values[input.index] = input.contact.properties }
    }
  }
}
