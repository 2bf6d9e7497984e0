import Drafts
import Submissions
import TerminalUI

extension ComposerModel {
  var confirmTitle: String {
    switch job.phase {
    case .idle: "Confirm"
    case .confirming: "Confirm: nothing is sent yet"
    case .sending: "Sending"
    case .finished: "Sent"
    }
  }

  func drawConfirm(on canvas: inout Canvas) {
    canvas.draw(in: canvas.bounds.inset(columns: 2, rows: 0)) { drawQuestion(on: &$0) }
  }

  private func drawQuestion(on canvas: inout Canvas) {
    let isFocused = isFocused(.confirm)
    if isFocused { canvas.cursor = Point(column: 0, row: 0) }
    let isConfirming = job.phase == .confirming
    let parts = canvas.bounds.taking(bottom: isConfirming ? 1 : 0)
    let lines = confirmLines.flatMap { line in
      TextWidth.wrap(line.text, to: canvas.size.columns).map { StyledText(String($0), line.role) }
    }
    for (row, line) in lines.prefix(parts.rest.rows).enumerated() {
      canvas.write(line, at: Point(column: 0, row: row))
    }
    if isConfirming { drawPhrase(in: parts.piece, isFocused: isFocused, on: &canvas) }
  }

  private func drawPhrase(in rect: Rect, isFocused: Bool, on canvas: inout Canvas) {
    guard let entry = job.phrase, let phrase = confirmationPhrase?.text else { return }
    let column = canvas.write(
      "Type \(phrase), then \(keyName(.accept, in: .confirmation)) sends: ", at: rect.origin, role: .title)
    let field = Rect(
      column: column, row: rect.row, columns: max(0, min(rect.columns - column, phrase.count + 12)), rows: 1)
    entry.typed.draw(into: &canvas, in: field, isFocused: isFocused && entry.isTyping)
  }

  private var confirmLines: [Span] {
    if job.isToBeSubmitted { return [Span(waitingWords, .muted)] }
    return switch job.phase {
    case .idle:
      [
        Span(
          "Nothing is asked yet: \(keyName(.submit)) makes the plan, shows what it does, and asks before it sends.",
          .muted)
      ]
    case .confirming: job.resumption.map(question) ?? job.counts.map(question) ?? []
    case .sending:
      [
        Span("Sending to \(destination)."),
        job.delivery == .stopping
          ? Span("Stopping after the batch under way.", .title)
          : Span("\(keyName(.interrupt)) stops after the batch under way.", .muted),
      ]
    case .finished:
      [
        Span(
          "Done. \(keyName(.goTo(.results))) shows what became of each contact, \(keyName(.goTo(.journal))) lists all submissions."
        ),
        Span("\(keyName(.submit)) asks again.", .muted),
      ]
    }
  }

  private var waitingWords: String {
    if job.isPlanning { return "Making the plan" }
    return connection.portal == .asking
      ? "Asking which account this is" : "Checking the plan with the account"
  }

  /// What must not be overlooked comes first: in a low terminal the end is cut.
  func question(_ counts: PlanCounts) -> [Span] {
    let associations = counted(counts.associations, "associations")
    var lines = [Span("Create \(contacts(counts.sent)) and \(associations) in \(destination).", .title)]
    if job.sentRevision == document.revision {
      lines.append(
        Span(
          "\(glyphs.warning) This plan was sent already: contacts without e-mail would be there twice.",
          .warning))
    }
    if let warning = unknownPortalWarning { lines.append(warning) }
    if counts.blocked > 0 {
      lines.append(
        Span(
          "\(contacts(counts.blocked)) with errors \(counts.blocked == 1 ? "stays" : "stay") in the draft."))
    }
    let unchecked = job.check?.isDone == true ? uncheckedWords : checkWords()
    lines += unchecked.map { Span($0.text, .warning) }
    if counts.existing > 0 { lines.append(Span("\(contacts(counts.existing)) there already: not sent.")) }
    if let plan = job.plan, let requests = plan.isolationBudget {
      lines.append(Span(Sentences.isolation(requests: requests, of: plan.operation)))
    }
    lines.append(
      Span("\(batches(counts.batches)), \(byteCount(counts.bytes)). There is no undo in the CRM.", .muted))
    return lines
  }

  var unknownPortalWarning: Span? {
    guard case .unknown(let why) = connection.portal else { return nil }
    return Span("\(glyphs.warning) The account is not known: \(why)", .warning)
  }

  /// `SANDBOX portal 123 (profile demo)`
  var destination: String {
    let portal: String =
      switch connection.portal {
      case .known(let id): "portal \(id)"
      case .asking: "(asking for the portal)"
      case .notAsked, .unknown: "(portal unknown)"
      }
    return "\(connection.environment.uppercased()) \(portal) (profile \(connection.profile))"
  }
}
