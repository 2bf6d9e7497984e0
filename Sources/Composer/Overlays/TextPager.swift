import TerminalUI

/// Text to read in a window over the panes: help, and what an import found.
struct TextPager: Sendable {
  let title: String
  var pager: Pager

  init(title: String, lines: [StyledText]) {
    self.title = title
    pager = Pager(lines, isWrapped: true)
  }
}
