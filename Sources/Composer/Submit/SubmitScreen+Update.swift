import Submissions
import TerminalUI

extension SubmitScreen {
  mutating func update(_ event: ScreenEvent, in workspace: inout Workspace) -> Step {
    switch event {
    case .asked(.open): return goOn(in: &workspace)
    case .move(let motion):
      guard let move = motion.inList else {
        return Step(navigation: .screen(.focusNext(by: motion == .left ? -1 : 1)))
      }
      self.move(move, in: workspace)
    case .select(let line): move(.to(line), in: workspace)
    case .search(let text, let step): return search(text, by: step, in: workspace)
    case .shown, .asked(.refresh), .asked(.nextProblem), .asked(.previousProblem), .asked(.check),
      .asked(.resume), .plan,
      .results:
      break
    }
    return Step()
  }

  /// Enter goes on typing, and begins to where nothing was asked yet.
  private func goOn(in workspace: inout Workspace) -> Step {
    guard workspace.job.phase == .confirming else { return Step(navigation: .perform(.job(.submit))) }
    workspace.job.phrase?.isTyping = true
    return Step(navigation: .screen(.focus(.confirm)))
  }

  private mutating func move(_ move: ListState.Move, in workspace: Workspace) {
    if workspace.pane == .progress {
      batchList.move(move, count: submission?.states.count ?? 0, height: batchesHeight(in: workspace))
    } else if workspace.pane == .log {
      logList.move(move, count: log.lines.count, height: workspace.room.height(of: .log))
    }
  }

  /// Only the log has lines that are worth a search.
  private mutating func search(_ text: String, by step: Int, in workspace: Workspace) -> Step {
    guard let found = searchSpace(of: text, in: workspace)?.next(by: step) else { return .notFound(text) }
    logList.selected = found
    return Step()
  }

  func searchSpace(of text: String, in workspace: Workspace) -> SearchSpace? {
    guard workspace.pane == .log else { return nil }
    let search = TextSearch(text)
    return SearchSpace(count: log.lines.count, cursor: logList.selected) { search.isIn(log.lines[$0].text) }
  }

  /// Takes in how far a submission is. At its end it leads to its results, unless the person is elsewhere by now.
  mutating func take(_ submission: Submission, in workspace: Workspace) -> Step {
    if let known = self.submission, known.isFinished, known.id == submission.id { return Step() }
    take(submission, at: workspace.now)
    let isLast = submission.part.isLast
    let moved = OutgoingJob.Event.submissionMoved(isFinished: submission.isFinished && isLast)
    guard submission.isFinished else { return Step(job: [moved]) }
    let record = submission.record
    guard isLast else {
      earlier.append(record)
      return Step(notice: Notice("\(record.words). The rest follows"), job: [moved])
    }
    let plan = sentPlan(in: workspace) ?? SentPlan(record)
    let shows = "\(workspace.keyName(.goTo(.results))) shows the results"
    let way: ScreenNavigation =
      isSeen(in: workspace)
      ? .results(plan, saying: ending(of: plan, record.state, keys: closingKeys(of: plan, in: workspace)))
      : .resultsLater(plan, saying: ending(of: plan, record.state, keys: shows))
    return Step(navigation: .screen(way), job: [moved])
  }

  private func isSeen(in workspace: Workspace) -> Bool {
    workspace.hasKeyboard && Self.panes.contains(workspace.pane)
  }

  /// What to do about what did not work out.
  private func closingKeys(of plan: SentPlan, in workspace: Workspace) -> String? {
    let counts = plan.counts
    guard counts.failed + counts.unknown + counts.notSent - plan.leftOutCount > 0 else { return nil }
    return ClosingCard(plan: plan, keys: workspace.keys, glyphs: workspace.glyphs).keyWords
  }

  private func ending(of plan: SentPlan, _ state: SubmissionState, keys: String?) -> Notice {
    let word = state == .interrupted ? "Ended early" : "Done"
    let isWhole = plan.parts.allSatisfy { $0.counts.failed + $0.counts.unknown == 0 && $0.state == .done }
    return Notice("\(word): \(plan.words)", keys: keys, tone: isWhole ? .plain : .warning)
  }
}
