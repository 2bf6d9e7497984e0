import ContactsModel
import Submissions
import TerminalUI

extension JournalScreen {
  mutating func update(_ event: ScreenEvent, in workspace: inout Workspace) -> Step {
    match.look(workspace)
    switch event {
    case .shown: return Step([.submissions(.list)])
    case .move(let motion):
      if let move = motion.inList { self.move(move, in: workspace) }
    case .select(let line): move(.to(line), in: workspace)
    case .asked(.open): return open()
    case .asked(.refresh): return Step([.submissions(.list)], notice: Notice("Reading the journal"))
    case .asked(.check): return check()
    case .asked(.resume): return resume()
    case .search(let text, let step): return search(text, by: step)
    case .asked(.nextProblem), .asked(.previousProblem), .plan, .results: break
    }
    return Step()
  }

  /// The row of column titles is not part of the list.
  func listHeight(in workspace: Workspace) -> Int {
    let rows = workspace.room.height(of: .submissions)
    return max(1, rows - 1 - Self.detailRows(of: rows))
  }

  private mutating func move(_ move: ListState.Move, in workspace: Workspace) {
    list.move(move, count: submissions.count, height: listHeight(in: workspace))
  }

  private func open() -> Step {
    guard let selected else { return Step(notice: whyNot(.toOpen)) }
    return Step([.submissions(.open(selected.id))], notice: Notice("Opening \(selected.id)"))
  }

  private func check() -> Step {
    guard let selected else { return Step(notice: whyNot(.toCheck)) }
    return Step(navigation: .decided(.check(submission: selected.id, unknown: unknownOfPlan)))
  }

  private func resume() -> Step {
    guard let selected else { return Step(notice: whyNot(.toContinue)) }
    return Step(navigation: .decided(.resume(submission: selected.id)))
  }

  /// Why something cannot be done about the selected submission; nil where it can.
  func whyNot(_ precondition: Precondition.OfSubmission) -> Notice? {
    guard let selected else { return Notice("There is no submission to \(precondition.verb)") }
    switch precondition {
    case .withUnknown: return unknownOfPlan == 0 ? .nothingUnknown : nil
    case .toDuplicate:
      return Sentences.notRetried(selected.operation).map { Notice($0) }
    case .withRest:
      if let why = Sentences.notRetried(selected.operation) { return Notice(why) }
      let rest = selectedPlan.reduce(0) { $0 + $1.counts.failed + $1.counts.unknown + $1.counts.notSent }
      return rest == 0 ? Notice("Nothing to retry") : nil
    case .shown, .withEdit, .withUncreated, .withCreated, .withChanged, .withTraces, .toOpen, .toCheck,
      .toContinue:
      return nil
    }
  }
}
