import ContactsModel
import Drafts

/// Finds the inputs that each error of a 207 is about: by trace id or record id, which is the only name it gives.
struct ErrorMatching {
  /// For each input of the batch, the positions of the errors about it.
  private(set) var of: [[Int]]
  /// The positions of errors that name no input of the batch.
  private(set) var unmatched: [Int] = []

  init(_ batch: PlannedBatch, errors: [StandardError]) {
    let rules = batch.operation.rules
    of = Array(repeating: [], count: batch.inputs.count)
    var positions: [String: [Int]] = [:]
    for (position, input) in batch.inputs.enumerated() {
      if let name = rules.errorName(of: input) { positions[name, default: []].append(position) }
    }
    for (index, error) in errors.enumerated() {
      let named = rules.names(in: error).flatMap { positions[$0] ?? [] }
      for position in named { of[position].append(index) }
      if named.isEmpty { unmatched.append(index) }
    }
  }
}
