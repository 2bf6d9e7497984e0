import TerminalUI

/// How much room panes have for their lines.
struct PaneRoom: Equatable, Sendable {
  /// Of the terminal.
  var size: Size
  var focused: Pane
  /// The focused pane has the screen to itself.
  var isZoomed = false

  /// The rows that a pane has.
  func height(of pane: Pane) -> Int { max(1, inside(of: pane).rows) }

  /// The columns that a pane has.
  func width(of pane: Pane) -> Int { max(1, inside(of: pane).columns) }

  private func inside(of pane: Pane) -> Rect {
    let isAlone = pane == .table || (isZoomed && pane == focused)
    return ScreenLayout(screen: pane.screen, size: size, zoomed: isAlone ? pane : nil).inside(of: pane)
      ?? Rect(Size(columns: 1, rows: 1))
  }
}
