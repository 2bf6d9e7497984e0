import Submissions

/// Showing what became of a submission.
extension ComposerModel {
  /// Someone who has begun to type something meanwhile is not taken away from it.
  mutating func opened(_ record: SubmissionRecord) -> [Effect] {
    if case .pane = context { return show(record) }
    submit.unseen = record
    notice = Notice("\(record.id) is open", keys: "\(keyName(.goTo(.results))) shows it")
    return []
  }

  mutating func show(_ record: SubmissionRecord) -> [Effect] {
    submit.unseen = nil
    show(.results)
    focus(ScreenID.results.firstPane)
    return carryOut(results.show(record, in: workspace))
  }
}
