import ContactsModel

/// Pairs inputs with results in which every property sent stands with the value sent, where only one pairing is
/// possible.
struct PropertyMatching {
  private var resultsOf: [Int: Set<Int>] = [:]
  private var inputsOf: [Int: Set<Int>] = [:]
  private let isWhole: Bool

  /// - Parameter isWhole: each of the inputs is known to have one of the results, so that a single possibility on
  ///   either side is enough.
  init(inputs: [(Int, ContactInput)], results: [(Int, ContactRecord)], isWhole: Bool) {
    self.isWhole = isWhole
    let stored = results.map { ($0.0, StoredValues($0.1)) }
    for (input, contact) in inputs where !contact.properties.isEmpty {
      for (result, values) in stored where values.hold(contact) {
        resultsOf[input, default: []].insert(result)
        inputsOf[result, default: []].insert(input)
      }
    }
  }

  /// Each pair that is certain may make another one certain.
  mutating func pairs() -> [(input: Int, result: Int)] {
    var pairs: [(input: Int, result: Int)] = []
    while let pair = nextPair() {
      pairs.append(pair)
      take(pair)
    }
    return pairs
  }

  private func nextPair() -> (input: Int, result: Int)? {
    for (input, results) in resultsOf.sorted(by: { $0.key < $1.key }) {
      guard results.count == 1, let result = results.first, let rivals = inputsOf[result] else { continue }
      if rivals.count == 1 || isWhole && rivals.count(where: { resultsOf[$0]?.count == 1 }) == 1 {
        return (input, result)
      }
    }
    return nil
  }

  private mutating func take(_ pair: (input: Int, result: Int)) {
    for result in resultsOf.removeValue(forKey: pair.input) ?? [] { inputsOf[result]?.remove(pair.input) }
    for input in inputsOf.removeValue(forKey: pair.result) ?? [] { resultsOf[input]?.remove(pair.result) }
  }
}

/// The values of a record by property name.
struct StoredValues {
  private let values: [String: String]

  init(_ record: ContactRecord) {
    values = Dictionary(
      record.properties.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { _, last in last })
  }

  /// Whether every property of the input stands here with its value. An empty value is as good as none.
  func hold(_ contact: ContactInput) -> Bool {
    contact.properties.allSatisfy { property in
      let stored = values[property.name] ?? ""
      return stored == property.value
        || property.name == "email" && stored.lowercased() == property.value.lowercased()
    }
  }
}
