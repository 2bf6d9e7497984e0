import ContactsModel
import Drafts
import Submissions
import TerminalUI

extension SubmitScreen {
  func progressTitle(in workspace: Workspace) -> String {
    guard let submission else { return workspace.job.phase == .confirming ? "Plan" : "Progress" }
    let settled = submission.states.count { $0 == .settled }
    let part = submission.part
    let operation =
      part.count > 1
      ? " (\(submission.plan.operation.rawValue), part \(part.number) of \(part.count))" : ""
    return "Progress\(operation): \(settled) of \(batches(submission.states.count)) done"
  }

  func drawProgress(on canvas: inout Canvas, in workspace: Workspace) {
    guard let submission else {
      if workspace.job.phase == .confirming {
        drawPlanned(on: &canvas, in: workspace)
      } else {
        canvas.write("Starting: writing the journal first", at: Point(column: 2, row: 0), role: .muted)
      }
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
    ).draw(into: &canvas, in: parts.rest) { line(ofBatch: $0, of: submission, in: workspace) }
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
        bar(of: submission, workspace.glyphs)
          + (retries > 0 ? StyledText(counted(retries, "retries"), .muted) : ""),
        ClosingCard(
          plan: sentPlan(in: workspace) ?? SentPlan(submission.record), keys: workspace.keys,
          glyphs: workspace.glyphs
        ).line,
      ] : [bar(of: submission, workspace.glyphs) + outcomeWords(of: submission), paceLine]
    let rows = headRows(in: workspace)
    // The card says more than how long it took.
    return submission.isFinished && rows == 1 ? Array(lines.suffix(1)) : Array(lines.prefix(rows))
  }

  private func bar(of submission: Submission, _ glyphs: Glyphs) -> StyledText {
    let (settled, total) = (submission.settledOfPlan, submission.totalOfPlan)
    let bar = ProgressBar(done: settled, total: total).text(columns: 22, glyphs: glyphs)
    // One contact may be changed and linked.
    let words = submission.part.count > 1 ? "\(total) steps" : contacts(total)
    return bar + StyledText(" \(settled) of \(words)  ", .title)
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

  private func line(ofBatch number: Int, of submission: Submission, in workspace: Workspace) -> StyledText {
    let batch = submission.record.batches[number]
    let inputs = submission.plan.batches[number].inputs
    let range = submission.plan.batches[number].rangeWords
    let state = submission.states[number]
    let tries = batch.attempts.count > 1 ? ", \(batch.attempts.count) tries" : ""
    var line = StyledText("batch \(number + 1)  \(range)  ")
    line = line + ProgressBar(done: state.step, total: 4).text(columns: 10, glyphs: workspace.glyphs)
    line.append(" \(state.words(batch, at: workspace.now))\(tries)", state == .settled ? .text : .title)
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
