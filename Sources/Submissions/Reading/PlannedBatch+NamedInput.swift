import Algorithms
import ContactsModel
import Drafts

extension PlannedBatch {
  /// The only input whose e-mail the words of an error hold; nil where there is none, or more than one.
  func onlyInput(namedBy error: ErrorBody) -> Int? {
    let words = ([error.message] + error.details.map(\.message)).compactMap { $0?.lowercased() }
    let named = Set(words.flatMap(\.addresses))
    guard !named.isEmpty else { return nil }
    let positions = inputs.indices.filter {
      inputs[$0].email.map { named.contains($0.lowercased()) } ?? false
    }
    return positions.count == 1 ? positions.first : nil
  }
}

extension String {
  /// What looks like an e-mail in a sentence.
  fileprivate var addresses: [String] {
    split { $0.isWhitespace || "\"'`()<>[]{},;:=“”‘’".contains($0) }.filter { $0.contains("@") }
      .map { word in String(word.trimming(while: { ".!?".contains($0) })) }
  }
}
