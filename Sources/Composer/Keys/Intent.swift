import TerminalUI

/// What a key asks for, independent of which key it is.
public enum Intent: Hashable, Sendable {
  case goTo(ScreenID)
  case nextPane, previousPane
  case move(Motion)
  case open, close
  /// Takes what is typed, or the line that is chosen.
  case accept
  case takeSuggestion
  /// In a text of several lines, or of several cells.
  case newLine, newCell
  case search, nextMatch, previousMatch
  case nextProblem, previousProblem
  case compose(ComposeIntent)
  case results(ResultsIntent)
  case plan(PlanIntent)
  case journal(JournalIntent)
  case preview, submit, reason
  case check, resume
  case headerDown, headerUp, encoding, importReport
  case importFile, exportFile, contactHistory, refresh, zoom, palette, help, messages
  /// The profiles to choose from, and the token of one.
  case profiles, checkProfile
  case drafts, changeDraft, renameDraft, deleteDraft
  case copy, copyPart(CopiedPart)
  case useMouse(Bool)
  /// Begins the tour through the demo, or leaves it.
  case tour
  case back, quit, suspend, repaint, interrupt

  /// It goes from pane to pane.
  var isAmongPanes: Bool { [.nextPane, .previousPane].contains(self) }
}
