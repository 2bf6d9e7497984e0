import Drafts

extension PlannedBatch {
  /// Which inputs of the draft it holds: `#2`, `#1-#100`.
  var rangeWords: String {
    let (first, last) = ((inputs.first?.index ?? 0) + 1, (inputs.last?.index ?? 0) + 1)
    return first == last ? "#\(first)" : "#\(first)-#\(last)"
  }
}
