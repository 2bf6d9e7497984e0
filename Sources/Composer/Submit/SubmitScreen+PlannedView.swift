import Algorithms
import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// What is about to be sent, below the question.
extension SubmitScreen {
  /// The contacts of the only batch, else the batches; of very many the first.
  func drawPlanned(on canvas: inout Canvas, in workspace: Workspace) {
    let columns = canvas.size.columns - 2
    let batches = plannedBatches(in: workspace)
    let all = batches.count > 1 ? batches.count : plannedCount(in: workspace)
    let room = canvas.size.rows - (batches.count > 1 ? 0 : 1)
    let shown = all > room ? max(0, room - 1) : all
    var lines: [StyledText]
    if batches.count > 1 {
      lines = batches.prefix(shown).enumerated().map { StyledText(words(of: $1, number: $0 + 1)) }
    } else {
      let rows = plannedRows(shown, in: workspace)
      let table = contactTable(
        rows, batches.isEmpty ? "state" : "what", columns: columns, workspace.glyphs)
      let isNamed = table.columns.count > 3
      lines = [table.header] + rows.map { table.line($0.cells(isNamed: isNamed)) }
    }
    if all > shown { lines.append(StyledText("and \(all - shown) more", .muted)) }
    for (row, line) in lines.enumerated() {
      canvas.write(
        line, at: Point(column: 2, row: row), maxColumns: columns, ellipsis: workspace.glyphs.ellipsis)
    }
  }

  private func plannedCount(in workspace: Workspace) -> Int {
    plannedBatches(in: workspace).first?.inputCount
      ?? workspace.job.resumption?.plan.map { undone(of: $0).count } ?? 0
  }

  private func plannedRows(_ count: Int, in workspace: Workspace) -> [PlannedRow] {
    guard let batch = plannedBatches(in: workspace).first else {
      let rest = workspace.job.resumption?.plan.map(undone) ?? []
      return rest.prefix(count).map { outcome in
        PlannedRow(
          number: "#\(outcome.index + 1)", who: who(outcome.email, outcome.recordID), name: "",
          what: outcome.word(workspace.glyphs))
      }
    }
    return batch.inputs.prefix(count).map { planned in
      PlannedRow(
        number: "#\(planned.index + 1)", who: who(planned.email, planned.recordID),
        name: planned.contact.fullName, what: what(planned, workspace))
    }
  }

  private func plannedBatches(in workspace: Workspace) -> [PlannedBatch] {
    guard let rest = workspace.job.resumption else { return workspace.job.plan?.batches ?? [] }
    return rest.archiving?.plan.batches ?? []
  }

  /// What is looked up or sent where a submission goes on.
  private func undone(of plan: SentPlan) -> [InputOutcome] {
    plan.parts.flatMap { part in
      part.batches.flatMap(\.outcomes).filter { [.unknown, .notSent].contains($0.outcome) }
    }
  }

  private func words(of batch: PlannedBatch, number: Int) -> String {
    "batch \(number)  \(batch.rangeWords)  \(batch.operation.rawValue) \(contacts(batch.inputCount))  "
      + byteCount(batch.byteCount)
  }

  /// As wide as the longest of the addresses that are seen, and with names where any is known.
  private func contactTable(
    _ rows: [PlannedRow], _ last: String, columns: Int, _ glyphs: Glyphs
  ) -> TableLayout {
    let longest = rows.map(\.who.columns).max() ?? 0
    let name = rows.map { TextWidth.columns(of: $0.name) }.max() ?? 0
    return TableLayout(
      [
        TableColumn("#", .fixed(max(3, rows.map(\.number.count).max() ?? 0)), alignment: .right),
        TableColumn("contact", .fixed(min(max(7, longest), columns * 2 / 5))),
      ] + (name > 0 && columns >= 100 ? [TableColumn("name", .fixed(min(max(4, name), columns / 5)))] : [])
        + [TableColumn(last, .flexible())], width: columns, gap: 2, glyphs: glyphs)
  }

  private func who(_ email: String?, _ id: String?) -> StyledText {
    if let email { return StyledText(email) }
    return id.map { StyledText($0, .id) } ?? StyledText("(no email)", .muted)
  }

  /// `4 properties, 2 associations`; of a change what it changes.
  private func what(_ planned: PlannedInput, _ workspace: Workspace) -> StyledText {
    switch planned.input {
    case .archive(let id): return StyledText([Span("contact ", .muted), Span(id, .id)])
    case .create(let contact):
      let counts = [(contact.properties.count, "properties"), (contact.associations.count, "associations")]
      let words = counts.filter { $0.0 > 0 }.map { counted($0.0, $0.1) }.joined(separator: ", ")
      return StyledText(words, .muted)
    case .update(let update):
      return update.properties.map { property -> StyledText in
        let before = planned.before.first { $0.name == property.name }?.value ?? ""
        guard let change = PropertyChange(property.name, from: before, to: property.value) else { return "" }
        return StyledText("\(property.name) ", .jsonName) + change.words(workspace.glyphs)
      }.interspersed(with: ", ").reduce(StyledText(), +)
    case .links:
      let words = (0..<planned.bodyElementCount).compactMap {
        planned.linkWords(ofElement: $0, workspace.types)
      }
      return StyledText(words.joined(separator: ", "))
    }
  }
}

/// A contact that is about to be sent.
private struct PlannedRow {
  let number: String
  let who: StyledText
  let name: String
  let what: StyledText

  func cells(isNamed: Bool) -> [StyledText] {
    [StyledText(number), who] + (isNamed ? [StyledText(name)] : []) + [what]
  }
}
