extension Sequence<String> {
  /// The text that differs least from another, if it is near enough to be a slip: at most a third of its letters.
  ///
  /// The first of several that are equally near.
  public func nearest(to text: String) -> String? {
    let wanted = Array(text.folded.utf8)
    let limit = Swift.min(3, wanted.count / 3)
    guard limit > 0 else { return nil }
    var best: (text: String, distance: Int)?
    for candidate in self {
      let allowed = best.map { $0.distance - 1 } ?? limit
      guard allowed >= 0 else { break }
      let letters = Array(candidate.folded.utf8)
      if let distance = editDistance(wanted, letters, atMost: allowed) { best = (candidate, distance) }
    }
    return best?.text
  }
}

/// How many insertions, deletions and replacements lead from one text to the other; nil beyond a limit.
func editDistance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  var row = Array(0...right.count)
  for (i, letter) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in right.enumerated() {
      let replaced = diagonal + (letter == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = Swift.min(replaced, diagonal + 1, row[j] + 1)
    }
  }
  return row[right.count] <= limit ? row[right.count] : nil
}
