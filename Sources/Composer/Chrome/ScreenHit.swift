/// What stands at a place of the screen.
enum ScreenHit: Equatable {
  case screen(ScreenID)
  /// With the row inside its border; nil on the border.
  case pane(Pane, row: Int?)
  /// What lies over the panes, with its line; nil beside its lines.
  case overlay(line: Int?)
  case nothing
}
