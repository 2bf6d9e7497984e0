import TerminalUI

/// What a key asks for, independent of which key it is.
public enum Intent: Hashable, Sendable {
  case goTo(ScreenID)
  case nextPane, previousPane
  case move(Motion)
  case open, close, mark
  case search, nextMatch, previousMatch
  case nextProblem, previousProblem
  case undo, redo
  case addContact, duplicate, delete, addProperty, link
  case preview, submit
  case importFile, drafts, refresh, copy, zoom, palette, help
  case back, quit, suspend, repaint, interrupt
}
