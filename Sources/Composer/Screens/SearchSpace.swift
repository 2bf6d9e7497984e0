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

  /// Which of the lines that hold it a line is, from 1, and how many they are; nil where there are too many lines.
  func position(of line: Int?) -> (number: Int, of: Int)? {
    guard count <= Self.mostCounted else { return nil }
    let found = (0..<count).filter(holds)
    return (line.flatMap { found.firstIndex(of: $0) }.map { $0 + 1 } ?? 0, found.count)
  }

  /// `Match 2 of 5`; nil where that is not counted.
  func words(at line: Int?) -> String? {
    position(of: line).map { $0.of == 0 ? "No match" : "Match \($0.number) of \($0.of)" }
  }
}
