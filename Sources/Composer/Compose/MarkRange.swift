import Drafts

/// A range that is being marked: the lines from where it began to the cursor.
struct MarkRange: Sendable {
  /// Lines of the list as it is shown.
  let anchor: Int
  var end: Int
  /// The marks without the range.
  let before: Set<InputID>

  init(at line: Int, before: Set<InputID>) {
    (anchor, end, self.before) = (line, line, before)
  }

  var lines: ClosedRange<Int> { min(anchor, end)...max(anchor, end) }
}
