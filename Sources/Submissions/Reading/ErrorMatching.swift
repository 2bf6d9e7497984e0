import ContactsModel
import Drafts

/// Finds the inputs that each error of a 207 is about: by trace id, which is the only name it gives.
struct ErrorMatching {
  /// For each input of the batch, the positions of the errors about it.
  private(set) var of: [[Int]]
  /// The positions of errors that name no input of the batch.
  private(set) var unmatched: [Int] = []

  init(inputs: [PlannedInput], errors: [StandardError]) {
    of = Array(repeating: [], count: inputs.count)
    var positions: [String: [Int]] = [:]
    for (position, input) in inputs.enumerated() {
      if let trace = input.traceID { positions[trace, default: []].append(position) }
    }
    for (index, error) in errors.enumerated() {
      let named = error.traceIDs.flatMap { positions[$0] ?? [] }
      for position in named { of[position].append(index) }
      if named.isEmpty { unmatched.append(index) }
    }
  }
}
