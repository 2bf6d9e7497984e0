import TerminalUI

/// How much room panes have for their lines.
struct PaneRoom: Equatable, Sendable {
  /// Of the terminal.
  var size: Size
  var focused: Pane
  /// The focused pane has the screen to itself.
  var isZoomed = false
  /// The rows that all of a pane takes, where the room of the others goes by it.
  var needs: [Pane: Int] = [:]

  /// Nothing can be drawn.
  var isTooSmall: Bool {
    size.columns < ScreenLayout.smallest.columns || size.rows < ScreenLayout.smallest.rows
  }

  /// The rows that a pane has.
  func height(of pane: Pane) -> Int { max(1, inside(of: pane).rows) }

  /// The columns that a pane has.
  func width(of pane: Pane) -> Int { max(1, inside(of: pane).columns) }

  private static let largestWindow = Size(columns: 132, rows: 26)

  /// The room for the panes.
  var body: Rect { ScreenLayout(screen: focused.screen, size: size).body }

  /// The most that the window of an overlay takes. Where there is room to spare, the panes are seen around it.
  var window: Rect {
    let (body, largest) = (body, Self.largestWindow)
    let isRoomy = body.columns >= 100 && body.rows > 16
    return body.centered(
      Size(
        columns: min(isRoomy ? body.columns - 4 : body.columns, largest.columns),
        rows: min(isRoomy ? body.rows - 2 : body.rows, largest.rows)))
  }

  /// A window as wide as the panes takes their place.
  func isCovered(by window: Rect) -> Bool { window.columns == body.columns }

  /// The room inside its border.
  var windowSize: Size {
    let inside = window.inset()
    return Size(columns: inside.columns - 2, rows: inside.rows)
  }

  /// In a window with a list, a line to type in and an empty one come first.
  static let windowHeadRows = 2

  /// The lines of a list that are seen in a window.
  var windowListHeight: Int { max(1, windowSize.rows - Self.windowHeadRows) }

  private func inside(of pane: Pane) -> Rect {
    let isAlone = pane == .table || (isZoomed && pane == focused)
    return ScreenLayout(
      screen: pane.screen, size: size, zoomed: isAlone ? pane : nil, focused: focused, needs: needs
    )
    .inside(of: pane)
      ?? Rect(Size(columns: 1, rows: 1))
  }
}
