import TerminalUI

/// Where each pane of a screen stands. Wider terminals add panes; they do not rearrange.
struct ScreenLayout {
  struct Frame: Equatable {
    var pane: Pane
    var rect: Rect
  }

  static let smallest = Size(columns: 60, rows: 16)
  /// A pane with fewer has no line inside its border, and is left out.
  private static let fewestRows = 3

  let status: Rect
  let tabs: Rect
  let message: Rect
  let keys: Rect
  let body: Rect
  let panes: [Frame]

  /// - Parameters:
  ///   - focused: the pane that has the keys, where that matters for the room it has.
  ///   - needs: the rows inside the frame that all of a pane takes, where that matters for the room of the others.
  init(
    screen: ScreenID, size: Size, zoomed: Pane? = nil, focused: Pane? = nil, needs: [Pane: Int] = [:]
  ) {
    let top = Rect(size).taking(top: 1)
    let second = top.rest.taking(top: 1)
    let bottom = second.rest.taking(bottom: 1)
    let above = bottom.rest.taking(bottom: 1)
    (status, tabs, keys, message, body) = (top.piece, second.piece, bottom.piece, above.piece, above.rest)
    panes =
      zoomed.map { [Frame(pane: $0, rect: above.rest)] }
      ?? screen.type.frames(in: above.rest, focused: focused ?? screen.type.firstPane, needs: needs).filter {
        $0.rect.rows >= Self.fewestRows
      }
  }

  /// The part of a pane inside its border.
  func inside(of pane: Pane) -> Rect? {
    panes.first { $0.pane == pane }?.rect.inset()
  }

  /// Under 80 columns panes stand one below the other.
  static func stacked(_ panes: [Pane], in body: Rect) -> [Frame] {
    let rows = body.sharedRows(panes.map { _ in .flexible(weight: 1, minimum: 4) })
    return zip(panes, rows).map { Frame(pane: $0, rect: $1) }
  }
}

/// Frames that stand beside or below each other have the line between them in common.
extension Rect {
  func sharedRows(_ lengths: [Length]) -> [Rect] {
    dividedIntoRows(lengths).enumerated().map { index, piece in
      index == 0
        ? piece
        : Rect(column: piece.column, row: piece.row - 1, columns: piece.columns, rows: piece.rows + 1)
    }
  }

  func sharedColumns(_ lengths: [Length]) -> [Rect] {
    dividedIntoColumns(lengths).enumerated().map { index, piece in
      index == 0
        ? piece
        : Rect(column: piece.column - 1, row: piece.row, columns: piece.columns + 1, rows: piece.rows)
    }
  }
}
