import Drafts
import TerminalUI

/// A line of a pane that lists items. Some lines belong to the item above them.
protocol PaneLine {
  /// The position of the item that begins here.
  var item: Int? { get }
}

extension ComposeView {
  /// The lines to show so that an item, and what belongs below it, is seen.
  static func visible<Line: PaneLine>(_ lines: [Line], around item: Int, height: Int) -> ArraySlice<Line> {
    let selected = lines.firstIndex { $0.item == item } ?? 0
    let tail = lines.dropFirst(selected + 1).prefix { $0.item == nil }.count
    let top = Scrolling.top(for: selected, tail: tail, of: lines.count, height: height)
    return lines.dropFirst(top).prefix(height)
  }

  /// A problem below what it is about, in at most three lines.
  func note(_ problem: Problem, columns: Int) -> [StyledText] {
    let mark = problem.isError ? glyphs.error : glyphs.warning
    return Self.below("\(mark) \(problem.message)", problem.isError ? .error : .warning, columns: columns)
  }

  static func below(_ text: String, _ role: Role, columns: Int) -> [StyledText] {
    TextWidth.wrap(text, to: max(20, columns - 4)).prefix(3).map { StyledText("    \($0)", role) }
  }
}
