import TerminalUI

/// Where the parts of the window over columns are: two lines, the columns, and the first contacts below or beside.
struct ColumnsLayout {
  let list: Rect
  let preview: Rect

  init(_ size: Size, isWide: Bool) {
    let area = Rect(size).taking(top: PaneRoom.windowHeadRows).rest
    if isWide {
      let parts = area.taking(left: size.columns * 3 / 5)
      (list, preview) = (parts.piece, parts.rest.taking(left: 1).rest)
    } else {
      let parts = area.taking(bottom: min(5, area.rows / 3))
      (list, preview) = (parts.rest, parts.piece)
    }
  }
}
