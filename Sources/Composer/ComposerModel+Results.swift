import Submissions

/// Showing what became of a submission.
extension ComposerModel {
  /// Someone who has begun to type something meanwhile is not taken away from it.
  mutating func opened(_ record: SubmissionRecord) -> [Effect] {
    if case .pane = context { return show(record) }
    let words = Notice("\(record.id) is open", keys: "\(keyName(.goTo(.results))) shows it")
    return carryOut(Step(navigation: .resultsLater(record, saying: words)))
  }

  mutating func show(_ record: SubmissionRecord) -> [Effect] {
    show(.results)
    focus(ScreenID.results.firstPane)
    return carryOut(results.show(record, in: workspace))
  }

  /// What became known of unknown outcomes is taken in wherever it is shown.
  mutating func checkEnded(_ before: SubmissionRecord, _ after: SubmissionRecord) -> [Effect] {
    results.take(after)
    let listing: [Effect] = journal.isListed ? [.submissions(.list)] : []
    let history = screen == .results ? results.readNext(in: workspace) : Step()
    return carryOut(workspace.checkEnded(before, after)) + listing + carryOut(history)
      + workspace.outcomesNeeded
  }
}
