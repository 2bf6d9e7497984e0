import Submissions
import TerminalUI

extension ComposerModel {
  mutating func updateSubmit(_ event: ScreenEvent) -> [Effect] {
    switch event {
    case .open: return askAgain()
    case .move(let motion): moveInSubmit(motion)
    case .shown, .select, .refresh, .nextProblem, .previousProblem, .check, .resume, .search: break
    }
    return []
  }

  /// Enter goes on typing, and begins to where nothing was asked yet.
  private mutating func askAgain() -> [Effect] {
    guard job.phase == .confirming else { return askToSubmit() }
    focus(.confirm)
    job.phrase?.isTyping = true
    return []
  }

  private mutating func moveInSubmit(_ motion: Motion) {
    guard let move = motion.inList else { return focusNext(by: motion == .left ? -1 : 1) }
    switch pane {
    case .progress:
      let count = submit.submission?.states.count ?? 0
      submit.batchList.move(move, count: count, height: max(1, height(of: .progress) - 1))
    case .log: submit.logList.move(move, count: submit.log.lines.count, height: height(of: .log))
    case .contacts, .properties, .associations, .contactJSON, .table, .plan, .body, .confirm, .outcomes,
      .record,
      .history, .submissions:
      break
    }
  }

  /// Takes in how far a submission is. At its end its results are shown, unless the person is elsewhere by now.
  mutating func follow(_ submission: Submission) -> [Effect] {
    if let known = submit.submission, known.isFinished, known.id == submission.id { return [] }
    submit.take(submission)
    let takingBack = advance(.submissionMoved(isFinished: submission.isFinished))
    guard submission.isFinished else { return takingBack }
    let record = submission.record
    let waits = screen == .submit && overlays.isEmpty
    let effects = takingBack + (waits ? show(record) : [])
    if !waits { submit.unseen = record }
    notice = ending(of: record, isSeen: waits)
    return effects
  }

  /// Only the log has lines that are worth a search.
  mutating func findInSubmit(_ text: String, by step: Int) -> Bool {
    guard pane == .log else { return false }
    let search = TextSearch(text)
    return Self.find(in: submit.log.lines, from: &submit.logList.selected, by: step) { search.isIn($0.text) }
  }

  func copiedInSubmit(_ part: CopiedPart) -> CopiedText? {
    let (lines, selected) = (submit.log.lines, submit.logList.selected)
    guard part == .value, pane == .log, lines.indices.contains(selected) else { return nil }
    return CopiedText(lines[selected].text, what: "the line")
  }

  private func ending(of record: SubmissionRecord, isSeen: Bool) -> Notice {
    let word = record.state == .interrupted ? "Ended early" : "Done"
    let isWhole = record.counts.failed + record.counts.unknown == 0 && record.state == .done
    return Notice(
      "\(word): \(record.words)", keys: isSeen ? nil : "\(keyName(.goTo(.results))) shows the results",
      tone: isWhole ? .plain : .warning)
  }
}
