import ContactsModel
import Drafts

extension ResultMatching {
  /// By record id, which is the only name that counts: a result never belongs to an input of another id.
  init(byIDsOf inputs: [PlannedInput], _ results: [ContactRecord]) {
    self.init(inputCount: inputs.count, results: results)
    var positions: [String: [Int]] = [:]
    for (position, input) in inputs.enumerated() {
      if let id = input.recordID { positions[id, default: []].append(position) }
    }
    for (position, result) in results.enumerated() {
      let named = result.recordID.flatMap { positions[$0] } ?? []
      for input in named { of[input].append(position) }
      if named.isEmpty { unmatched.append(position) }
    }
    holdsForeigners = unmatched.contains { results[$0].recordID != nil }
    disputeOwnIDs(results)
  }
}
