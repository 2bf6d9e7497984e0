/// The lines of a pane in which a text is searched for.
struct SearchSpace {
  let count: Int
  /// The line under the cursor.
  let cursor: Int
  let holds: (Int) -> Bool

  /// The next line that holds the text, walking round from the cursor; that one itself comes last.
  func next(by step: Int) -> Int? { (0..<count).next(from: cursor, by: step, where: holds) }

  /// More lines are not counted: each letter of a search has to be answered at once.
  static let mostCounted = 2_000

  /// `Match 2 of 5`, of the line that a search leads to; nil where there are too many lines to count.
  func wordsOfNextMatch(by step: Int) -> String? {
    guard count <= Self.mostCounted else { return nil }
    let matches = (0..<count).filter(holds)
    guard let number = next(by: step).flatMap({ matches.firstIndex(of: $0) }) else { return "No match" }
    return "Match \(number + 1) of \(matches.count)"
  }
}
