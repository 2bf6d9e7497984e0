import TerminalUI

extension StyledText {
  /// Counts with their marks, those that are not zero: `✓17 ✗1`.
  init(counting counts: [(mark: String, count: Int, role: Role)]) {
    let counted = counts.filter { $0.count > 0 }
    self.init(
      counted.enumerated().flatMap { index, part in
        (index == 0 ? [] : [Span(" ", part.role)]) + [Span("\(part.mark)\(part.count)", part.role)]
      })
  }
}
