import Drafts

extension PlannedBatch {
  /// Which inputs of the draft it holds: `#2`, `#1-#100`.
  var rangeWords: String {
    let indices = indices
    let (first, last) = ((indices.first ?? 0) + 1, (indices.last ?? 0) + 1)
    return first == last ? "#\(first)" : "#\(first)-#\(last)"
  }
}
