import ContactsModel
import Drafts
import Submissions
import TerminalUI

extension ResultsScreen {
  var outcomesTitle: String {
    guard let plan else { return "Results" }
    let shown = filter.map { ", only \($0.words)" } ?? ""
    let sorted = order == .outcome ? "" : ", by \(order.words)"
    return "Results \(plan.inputCount)\(shown)\(sorted): \(plan.words)"
  }

  func drawOutcomes(on canvas: inout Canvas, in workspace: Workspace) {
    guard plan != nil else {
      return NextSteps(title: "No results yet", steps: waysToResults(in: workspace)).draw(
        on: &canvas, isFocused: workspace.isFocused(.outcomes), glyphs: workspace.glyphs)
    }
    let parts = canvas.bounds.taking(top: outcomes.isEmpty ? 0 : 1)
    let columns = canvas.size.columns - 2
    let table = outcomesTable(columns: columns, glyphs: workspace.glyphs)
    if !outcomes.isEmpty { canvas.write(table.header, at: Point(column: 2, row: 0)) }
    ListView(
      count: outcomes.count, state: list, isFocused: workspace.isFocused(.outcomes),
      glyphs: workspace.glyphs
    ).draw(into: &canvas, in: parts.rest) { index in
      table.line(cells(of: outcomes[index], columns: columns, in: workspace))
    }
  }

  func detail(of outcome: InputOutcome, in workspace: Workspace) -> String {
    outcome.detail(contact(of: outcome), workspace.catalogue)
  }

  func keysToResults(in workspace: Workspace) -> String {
    let (submit, journal) = (workspace.keyName(.job(.submit)), workspace.keyName(.goTo(.journal)))
    return "\(submit) submits, \(journal) lists what was sent before"
  }

  private func waysToResults(in workspace: Workspace) -> [(key: String, words: String)] {
    [
      (workspace.keyName(.job(.submit)), "submit this draft"),
      (workspace.keyName(.goTo(.journal)), "what was sent before"),
    ]
  }

  private func outcomesTable(columns: Int, glyphs: Glyphs) -> TableLayout {
    let number = "\(plan?.inputCount ?? 0)".count + 1
    return self.columns.layout(columns: columns, numberWidth: max(3, number), glyphs: glyphs)
  }

  private func cells(of outcome: InputOutcome, columns: Int, in workspace: Workspace) -> [StyledText] {
    let contact = contact(of: outcome)
    let name = self.columns.showsNames(columns: columns) ? [StyledText(contact?.fullName ?? "")] : []
    return [
      StyledText("#\(outcome.index + 1)"),
      StyledText(outcome.contactName, outcome.email == nil ? .muted : .text),
    ] + name + [outcome.word(workspace.glyphs)]
      + self.columns.shown(columns: columns).map { cell($0, of: outcome, in: workspace) }
  }
}

extension InputOutcome {
  /// Its email; without one, the id of the contact that it is about.
  var contactName: String { email ?? recordID.map { "contact \($0)" } ?? "(no email)" }

  /// The outcome with its mark.
  func word(_ glyphs: Glyphs) -> StyledText {
    switch outcome {
    case .succeeded: StyledText("\(glyphs.ok) \(outcome.rawValue)", .success)
    case .failed: StyledText("\(glyphs.aligned(glyphs.error)) failed", .error)
    case .unknown: StyledText("\(glyphs.aligned("?")) unknown", .warning)
    case .notSent: StyledText("\(glyphs.aligned("-")) \(isSettled ? "not sent" : "waiting")", .muted)
    }
  }

  /// Why it is not as it should be, in one line.
  /// - Parameters:
  ///   - contact: the input as it was sent.
  ///   - catalogue: knows options that an answer does not list.
  func detail(_ contact: ContactInput?, _ catalogue: PropertyCatalogue) -> String {
    if reason == .unmatched { return "matches no result of the answer" }
    if reason == .noID { return "the answer has no id" }
    return (ErrorWords(self, contact: contact, catalogue: catalogue)?.sentence ?? "").split(
      whereSeparator: \.isNewline
    ).joined(separator: " ")
  }
}
