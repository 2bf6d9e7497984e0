import TerminalUI

/// What a key asks for, independent of which key it is. What belongs together is a group of its own.
public enum Intent: Hashable, Sendable {
  case goTo(ScreenID)
  /// To the screen before.
  case back
  /// Closes the smallest thing that is open.
  case close
  case move(Motion)
  case view(ViewIntent)
  case screen(ScreenIntent)
  case compose(ComposeIntent)
  case plan(PlanIntent)
  case results(ResultsIntent)
  case journal(JournalIntent)
  case job(JobIntent)
  case draft(DraftIntent)
  case portal(PortalIntent)
  case window(WindowIntent)
  case program(ProgramIntent)

  /// It goes from pane to pane.
  var isAmongPanes: Bool { [.view(.nextPane), .view(.previousPane)].contains(self) }
}
