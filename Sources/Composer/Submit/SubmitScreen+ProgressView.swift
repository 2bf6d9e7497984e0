import ContactsModel
import Drafts
import Submissions
import TerminalUI

extension SubmitScreen {
  var progressTitle: String {
    guard let submission else { return "Progress" }
    let settled = submission.states.count { $0 == .settled }
    let part = submission.part
    let operation =
      part.count > 1
      ? " (\(submission.plan.operation.rawValue), part \(part.number) of \(part.count))" : ""
    return "Progress\(operation): \(settled) of \(batches(submission.states.count)) done"
  }

  func drawProgress(on canvas: inout Canvas, in workspace: Workspace) {
    guard let submission else {
      canvas.write(wordsBeforeProgress(in: workspace), at: Point(column: 2, row: 0), role: .muted)
      drawPlanned(in: canvas.bounds.taking(top: 1).rest, on: &canvas, workspace)
      if workspace.isFocused(.progress) { canvas.cursor = Point(column: 0, row: 0) }
      return
    }
    let head = headLines(of: submission, in: workspace)
    let parts = canvas.bounds.taking(top: head.count)
    for (row, line) in head.enumerated() {
      canvas.write(
        line, at: parts.piece.line(row).origin, maxColumns: canvas.size.columns,
        ellipsis: workspace.glyphs.ellipsis)
    }
    ListView(
      count: submission.states.count, state: batchList, isFocused: workspace.isFocused(.progress),
      glyphs: workspace.glyphs
    ).draw(into: &canvas, in: parts.rest) { line(ofBatch: $0, of: submission, at: workspace.now) }
  }

  /// The batches that are asked about; of very many the first.
  private func drawPlanned(in rect: Rect, on canvas: inout Canvas, _ workspace: Workspace) {
    guard workspace.job.phase == .confirming, workspace.job.resumption == nil,
      let batches = workspace.job.plan?.batches
    else { return }
    let isCut = batches.count > rect.rows
    let lines =
      batches.prefix(max(0, isCut ? rect.rows - 1 : rect.rows)).enumerated().map { number, batch in
        let what = "\(batch.operation.rawValue) \(contacts(batch.inputs.count))"
        return "batch \(number + 1)  \(batch.rangeWords)  \(what)  \(byteCount(batch.body.count))"
      } + (isCut ? ["and \(batches.count - max(0, rect.rows - 1)) more"] : [])
    for (row, line) in lines.prefix(rect.rows).enumerated() {
      canvas.write(
        line, at: Point(column: 2, row: rect.row + row), role: .muted, maxColumns: rect.columns - 2,
        ellipsis: workspace.glyphs.ellipsis)
    }
  }

  private func wordsBeforeProgress(in workspace: Workspace) -> String {
    let job = workspace.job
    if job.isUnderWay { return "Beginning: the journal is written first" }
    return job.resumption == nil ? "Nothing has been sent yet" : "Nothing more has been sent yet"
  }

  /// The rows above the batches: where there is room, the bar and what is to be said of all.
  func headRows(in workspace: Workspace) -> Int { workspace.room.height(of: .progress) > 2 ? 2 : 1 }

  private func headLines(of submission: Submission, in workspace: Workspace) -> [StyledText] {
    let total = submission.totalOfPlan
    let retries = submission.record.batches.flatMap(\.attempts).count { $0.part == nil && $0.number > 1 }
    let pace =
      (pace?.words(of: total, at: workspace.now) ?? []) + (retries > 0 ? [counted(retries, "retries")] : [])
    let paceLine = StyledText(pace.joined(separator: " \(workspace.glyphs.dot) "), .muted)
    let lines =
      submission.isFinished
      ? [
        bar(of: submission) + paceLine,
        ClosingCard(
          plan: sentPlan(in: workspace) ?? SentPlan(submission.record), keys: workspace.keys,
          glyphs: workspace.glyphs
        ).line,
      ] : [bar(of: submission) + outcomeWords(of: submission), paceLine]
    let rows = headRows(in: workspace)
    // The card says more than how long it took.
    return submission.isFinished && rows == 1 ? Array(lines.suffix(1)) : Array(lines.prefix(rows))
  }

  private func bar(of submission: Submission) -> StyledText {
    let (settled, total) = (submission.settledOfPlan, submission.totalOfPlan)
    let bar = ProgressBar(done: settled, total: total).text(columns: 22)
    // One contact may be changed and linked.
    let words = submission.part.count > 1 ? "\(total) steps" : contacts(total)
    return StyledText("\(bar) \(settled) of \(words)  ", .title)
  }

  private func outcomeWords(of submission: Submission) -> StyledText {
    let counts = submission.counts
    let left = submission.record.leftOut.count
    let words = counted([
      (counts.succeeded, submission.plan.operation.successWord), (counts.failed, "failed"),
      (counts.unknown, "unknown"),
      (counts.notSent - left, "not sent"),
    ])
    return StyledText(words)
  }

  private func line(ofBatch number: Int, of submission: Submission, at now: Int64) -> StyledText {
    let batch = submission.record.batches[number]
    let inputs = submission.plan.batches[number].inputs
    let range = submission.plan.batches[number].rangeWords
    let state = submission.states[number]
    let tries = batch.attempts.count > 1 ? ", \(batch.attempts.count) tries" : ""
    var line = StyledText("batch \(number + 1)  \(range)  ")
    line.append(ProgressBar(done: state.step, total: 4).text(columns: 10), .muted)
    line.append(" \(state.words(batch, at: now))\(tries)", state == .settled ? .text : .title)
    if batch.isSettled {
      let words = batch.counts.words(of: submission.plan.operation)
      line.append("  \(words)", batch.counts.succeeded == inputs.count ? .success : .warning)
    }
    return line
  }
}

extension BatchState {
  /// How far it is, of four steps.
  fileprivate var step: Int {
    switch self {
    case .planned, .unverified, .rereading: 0
    case .recordingIntent: 1
    case .sending, .waiting: 2
    case .verifying, .awaitingLookup: 3
    case .settled: 4
    }
  }

  fileprivate func words(_ batch: BatchRecord, at now: Int64) -> String {
    switch self {
    case .planned: "planned"
    case .unverified: "to be looked up"
    case .recordingIntent(let attempt):
      attempt > 1 ? "writing the journal, try \(attempt)" : "writing the journal"
    case .rereading: "reading the contacts again"
    case .sending: "sent, waiting for the answer"
    case .verifying: "no clear answer, looking the contacts up"
    case .waiting, .awaitingLookup: countdownWords(at: now) ?? ""
    case .settled: batch.attempts.last.map { $0.end?.words ?? "sent, no answer" } ?? "not sent"
    }
  }
}
