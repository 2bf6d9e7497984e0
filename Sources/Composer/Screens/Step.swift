import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// What a screen answers with: what is to be done in the world, what to say, and where to go.
struct Step: Equatable, Sendable {
  var effects: [Effect]
  /// Nil where the message line stays as it is.
  var notice: Notice?
  /// What the message line says has passed.
  var clearsNotice: Bool
  var navigation: Navigation?
  /// What it tells the plan on its way out.
  var job: [OutgoingJob.Event]

  init(
    _ effects: [Effect] = [], notice: Notice? = nil, clearsNotice: Bool = false,
    navigation: Navigation? = nil, job: [OutgoingJob.Event] = []
  ) {
    (self.effects, self.notice, self.clearsNotice) = (effects, notice, clearsNotice)
    (self.navigation, self.job) = (navigation, job)
  }

  static func say(_ notice: Notice) -> Step { Step(notice: notice) }
  static func open(_ overlay: Overlay) -> Step { Step(navigation: .open(overlay)) }

  /// The same, with another message line.
  func saying(_ notice: Notice) -> Step {
    var step = self
    step.notice = notice
    return step
  }

  /// One step and then another, whose message and way count.
  static func + (first: Step, second: Step) -> Step {
    Step(
      first.effects + second.effects, notice: second.notice ?? first.notice,
      clearsNotice: first.clearsNotice || second.clearsNotice,
      navigation: second.navigation ?? first.navigation, job: first.job + second.job)
  }

  /// Says that a search came to nothing.
  static func notFound(_ text: String) -> Step {
    Step(notice: Notice("\"\(text)\" is not in this pane"))
  }
}

/// Where a screen leads to. It names no other screen: the router knows the way.
enum Navigation: Equatable, Sendable {
  /// To a window over the panes.
  case open(Overlay)
  /// To whatever an intent leads to.
  case perform(Intent)
  case focus(Pane)
  /// To a pane that comes after the focused one, or before it.
  case focusNext(by: Int)
  /// To the draft, to do something there.
  case compose(ComposeRequest)
  /// To the plan of the draft as an edit leaves it, to say that of it.
  case replan(Edit, saying: Notice)
  /// To the question what became of a submission's unknown inputs, which are so many.
  case check(submission: String, unknown: Int)
  /// To the question whether the rest of a submission is to be sent.
  case resume(submission: String)
  /// To the question whether what a submission created is to be archived.
  case archive(submission: String)
  /// To what became of a submission, to say that of it; nil for what is said of each.
  case results(SubmissionRecord, saying: Notice?)
  /// There, but not before somebody asks for it.
  case resultsLater(SubmissionRecord, saying: Notice)
  /// To the history of contacts that were asked for, and what of them was not found.
  case history([ContactRecord], missing: [String])
  /// To a file for what came of the submission that is shown.
  case export(ResultsExport.Part, to: String, isReplacing: Bool)
  /// To the submissions of this machine, to do something there.
  case journal(JournalRequest)
  /// To what keys do that came as one.
  case press([Key])

  /// To where a search would lead, to say that while its text is typed.
  case searching(String)

  // What is decided in a window, for those who carry it out.
  case choose(ChoiceList.Choice)
  case answer(Prompt)
  case change(DraftChange, of: DraftID, name: String)
  case copy(CopiedPart)
  case fillColumn(Int, with: String)
}
