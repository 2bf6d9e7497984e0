import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// Where a screen or a window leads to. It names no screen: the router knows the way.
enum Navigation: Equatable, Sendable {
  case window(WindowNavigation)
  case screen(ScreenNavigation)
  /// What is decided, for those who carry it out.
  case decided(Decision)
  /// To whatever an intent leads to.
  case perform(Intent)
  /// To what has the keyboard, which is asked for these.
  case ask([Intent])
  /// To what keys do that came as one.
  case press([Key])
}

/// What lies over the panes, or is to.
enum WindowNavigation: Equatable, Sendable {
  case open(Overlay)
  /// To a line of the topmost window.
  case line(Int)
  /// In the columns of a table that is to be imported: the property that one fills.
  case fillColumn(Int, with: String)
}

/// A place on the screens, and what is to be done there.
enum ScreenNavigation: Equatable, Sendable {
  case focus(Pane)
  /// To a pane that comes after the focused one, or before it.
  case focusNext(by: Int)
  /// To what stands on a row of a pane; nil for the pane alone.
  case row(Int?, of: Pane)
  /// So many lines down in a pane, or up.
  case turn(Pane, by: Int)
  /// To the draft, to do something there.
  case compose(ComposeRequest)
  /// To the plan of the draft as an edit leaves it, to say that of it.
  case replan(Edit, saying: Notice)
  /// To what became of a submission, to say that of it; nil for what is said of each.
  case results(SentPlan, saying: Notice?)
  /// There, but not before somebody asks for it.
  case resultsLater(SentPlan, saying: Notice)
  /// To the history of contacts that were asked for, and what of them was not found.
  case history([ContactRecord], missing: [String])
  /// To a file for what came of the submission that is shown.
  case export(ResultsExport.Part, to: String, isReplacing: Bool)
  /// To the submissions of this machine, to do something there.
  case journal(JournalRequest)
  /// To where a search would lead, to say that while its text is typed.
  case searching(String)
  case copy(CopiedPart)
}

/// What a person has decided in a window or on a screen.
enum Decision: Equatable, Sendable {
  case choose(ChoiceList.Choice)
  case answer(Prompt)
  case change(DraftChange, of: DraftID, name: String)
  /// To ask what became of a submission's unknown inputs, which are so many.
  case check(submission: String, unknown: Int)
  /// To be asked whether the rest of a submission is to be sent.
  case resume(submission: String)
  /// To be asked whether what a submission created is to be archived.
  case archive(submission: String)
}
