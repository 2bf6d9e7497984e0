import ContactsModel
import Drafts

/// Finds the input of each result: by the echoed trace id, else by the e-mail, else by the properties sent. The
/// order of results means nothing.
struct ResultMatching {
  /// For each input of the batch, the positions of the results that are its own.
  private(set) var of: [[Int]]
  /// The positions of results that could not be told to be any input's.
  private(set) var unmatched: [Int] = []

  /// - Parameter isWhole: each input is known to have a result.
  init(inputs: [PlannedInput], results: [ContactRecord], isWhole: Bool) {
    of = Array(repeating: [], count: inputs.count)
    let byTrace = Self.unique(inputs.map(\.traceID))
    let byEmail = Self.unique(inputs.map { $0.email?.lowercased() })
    for (position, result) in results.enumerated() {
      let named = result.objectWriteTraceID.flatMap { byTrace[$0] } ?? result.email.flatMap { byEmail[$0] }
      if let named { of[named].append(position) } else { unmatched.append(position) }
    }
    matchByProperties(inputs, results, isWhole: isWhole)
  }

  private mutating func matchByProperties(
    _ inputs: [PlannedInput], _ results: [ContactRecord], isWhole: Bool
  ) {
    guard !unmatched.isEmpty else { return }
    let open = inputs.indices.filter { of[$0].isEmpty }
    var matching = PropertyMatching(
      inputs: open.map { ($0, inputs[$0].contact) }, results: unmatched.map { ($0, results[$0]) },
      isWhole: isWhole)
    for (input, result) in matching.pairs() {
      of[input].append(result)
      unmatched.removeAll { $0 == result }
    }
  }

  /// Positions by key; keys that stand more than once name nothing.
  private static func unique(_ keys: [String?]) -> [String: Int] {
    var positions: [String: Int] = [:]
    var repeated: Set<String> = []
    for (position, key) in keys.enumerated() {
      guard let key, !key.isEmpty else { continue }
      if positions.updateValue(position, forKey: key) != nil { repeated.insert(key) }
    }
    return positions.filter { !repeated.contains($0.key) }
  }
}

extension ContactRecord {
  /// Lower-cased, as the service keeps it.
  var email: String? {
    value(of: "email")?.lowercased()
  }
}
