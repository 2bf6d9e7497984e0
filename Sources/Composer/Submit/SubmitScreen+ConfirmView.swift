import ContactsModel
import Drafts
import Submissions
import TerminalUI

extension SubmitScreen {
  func confirmTitle(in workspace: Workspace) -> String {
    switch workspace.job.phase {
    case .idle: "Submit"
    case .confirming: "Confirm"
    case .sending: "Sending"
    case .finished: "Done"
    }
  }

  func drawConfirm(on canvas: inout Canvas, in workspace: Workspace) {
    canvas.draw(in: canvas.bounds.inset(columns: Self.margin, rows: 0)) {
      drawQuestion(on: &$0, in: workspace)
    }
  }

  private func drawQuestion(on canvas: inout Canvas, in workspace: Workspace) {
    if workspace.job.phase == .idle, submission == nil, !workspace.job.isToBeSubmitted {
      return nothingYet(in: workspace).draw(
        on: &canvas, isFocused: workspace.isFocused(.confirm), glyphs: workspace.glyphs)
    }
    if workspace.isFocused(.confirm) { canvas.cursor = Point(column: 0, row: 0) }
    let isConfirming = workspace.job.phase == .confirming
    let parts = canvas.bounds.taking(bottom: isConfirming ? 1 : 0)
    let lines = confirmLines(columns: canvas.size.columns, in: workspace)
    for (row, line) in lines.prefix(parts.rest.rows).enumerated() {
      canvas.write(line, at: Point(column: 0, row: row))
    }
    if isConfirming { drawPhrase(in: parts.piece, on: &canvas, workspace) }
  }

  private func drawPhrase(in rect: Rect, on canvas: inout Canvas, _ workspace: Workspace) {
    guard let entry = workspace.job.phrase, let phrase = workspace.confirmationPhrase?.text else { return }
    let accept = workspace.keyName(.window(.accept), in: .confirmation)
    let column = canvas.write(
      "Type \(phrase) and press \(accept) to \(workspace.sendingVerb): ", at: rect.origin, role: .title)
    let field = Rect(
      column: column, row: rect.row, columns: max(0, min(rect.columns - column, phrase.count + 12)), rows: 1)
    entry.typed.draw(
      into: &canvas, in: field, isFocused: workspace.isFocused(.confirm) && entry.isTyping)
  }

  private func nothingYet(in workspace: Workspace) -> NextSteps {
    NextSteps(
      title: "Nothing sent yet",
      steps: [
        (workspace.keyName(.job(.submit)), "review and send"),
        (workspace.keyName(.job(.preview)), "see the exact JSON"),
        (workspace.keyName(.goTo(.journal)), "what was sent before"),
      ])
  }

  /// All of the question, the line to type in, and an empty one where a reason may come to stand.
  func questionRows(in workspace: Workspace) -> Int {
    let columns = workspace.room.size.columns - 2 * Self.margin - 2
    let lines = confirmLines(columns: columns, in: workspace).count
    guard workspace.job.phase == .confirming else { return lines }
    return lines + (workspace.job.reason == nil ? 2 : 1)
  }

  private static let margin = 2

  private func confirmLines(columns: Int, in workspace: Workspace) -> [StyledText] {
    confirmLines(in: workspace).flatMap { line in
      TextWidth.wrap(line.text, to: columns).map { StyledText(String($0), line.role) }
    }
  }

  private func confirmLines(in workspace: Workspace) -> [Span] {
    let job = workspace.job
    if job.isToBeSubmitted { return [Span(waitingWords(in: workspace), .muted)] }
    let submit = workspace.keyName(.job(.submit))
    return switch job.phase {
    case .idle:
      [
        Span(
          "Press \(submit) to review and send",
          .muted)
      ]
    case .confirming: workspace.question
    case .sending:
      [
        Span(
          "\(submission?.plan.operation == .archive ? "Archiving in" : "Sending to") \(workspace.destination)."
        ),
        job.delivery == .stopping
          ? Span("Stopping after the batch under way.", .title)
          : Span("\(workspace.keyName(.program(.interrupt))) stops after the batch under way.", .muted),
      ]
    case .finished:
      [
        Span(
          "Press \(workspace.keyName(.goTo(.results))) for the results, \(workspace.keyName(.goTo(.journal))) for all submissions, \(submit) to submit again."
        )
      ]
    }
  }

  private func waitingWords(in workspace: Workspace) -> String {
    if workspace.job.isPlanning { return "Making the plan" }
    return workspace.connection.portal == .asking
      ? "Asking which portal this is" : "Checking the plan with the portal"
  }
}
