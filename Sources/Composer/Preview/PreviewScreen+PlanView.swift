import ContactsModel
import Drafts
import Submissions
import TerminalUI

extension PreviewScreen {
  func planTitle(in workspace: Workspace) -> String {
    let job = workspace.job
    guard let plan = job.plan, let counts = job.counts else { return "Plan" }
    return "\(job.isSpent ? "Sent plan" : "Plan"): \(counts.summary(of: plan.operations))"
  }

  func drawPlan(on canvas: inout Canvas, in workspace: Workspace) {
    let (facts, count) = (
      planFacts(columns: canvas.size.columns - 2, rows: canvas.size.rows, in: workspace),
      itemCount(in: workspace)
    )
    let parts = canvas.bounds.taking(top: facts.count)
    for (row, line) in facts.enumerated() {
      canvas.write(
        line, at: Point(column: 2, row: row), maxColumns: canvas.size.columns - 2,
        ellipsis: workspace.glyphs.ellipsis)
    }
    guard count > 0 else {
      if workspace.isFocused(.plan) { canvas.cursor = Point(column: 0, row: 0) }
      return
    }
    let list = parts.rest.taking(bottom: Self.planDetailRows(of: canvas.size.rows))
    ListView(count: count, state: item, isFocused: workspace.isFocused(.plan), glyphs: workspace.glyphs)
      .draw(into: &canvas, in: list.rest) { planLine(at: $0, in: workspace) }
    let details = TextWidth.wrap(planLine(at: item.selected, in: workspace).text, to: canvas.size.columns - 2)
    for (row, line) in details.prefix(max(0, list.piece.rows - 1)).enumerated() {
      canvas.write(String(line), at: Point(column: 2, row: list.piece.row + 1 + row))
    }
  }

  /// In a high pane the selected line stands below the list once more, as a whole.
  static func planDetailRows(of rows: Int) -> Int { rows >= 20 ? 6 : 0 }

  /// What holds for the plan as a whole: the request, the numbers, the hash of the batch that is shown. It leaves a row
  /// to the list.
  func planFacts(columns: Int, rows: Int, in workspace: Workspace) -> [StyledText] {
    let job = workspace.job
    guard let counts = job.counts else {
      return [
        StyledText(
          job.isPlanning ? "Making the plan" : "No plan yet: \(workspace.keyName(.job(.preview))) makes it",
          .muted)
      ]
    }
    let isCreation = job.plan?.operation == .create
    let facts =
      counts.facts(of: job.plan?.operations ?? [.create])
      + [(counts.blocked, "blocked \(counts.blocked)"), (counts.batches, batches(counts.batches))]
      .filter { $0.0 > 0 }.map(\.1)
      + (isCreation && counts.associations > 0 ? ["associations \(counts.associations)"] : [])
      + [byteCount(counts.bytes)]
    let room = max(0, rows - (itemCount(in: workspace) > 0 ? 1 : 0))
    if rows <= Self.fewRows {
      let words =
        flowed(workspace.importHint, columns: columns).map { StyledText($0, .warning) }
        + workspace.checkWords(columns: columns)
      let grave = words.filter(\.isGrave)
      // Of what is left out two lines are seen, unless there is more to say of the whole.
      let room = max(min(grave.count, room), rows - min(itemCount(in: workspace), 2))
      let lines =
        grave + words.filter { !$0.isGrave }
        + requestLines(columns: columns, isRoomy: false, in: workspace)
        + flowed(facts, columns: columns).map { StyledText($0) }
      return Array(lines.prefix(room))
    }
    let lines =
      requestLines(columns: columns, isRoomy: rows >= 12, in: workspace)
      + flowed(facts, columns: columns).map { StyledText($0) }
      + flowed(workspace.importHint + [job.goneLabelsWarning].compactMap(\.self), columns: columns).map {
        StyledText($0, .warning)
      }
      + workspace.checkWords(columns: columns).flatMap { $0.wrapped(to: columns) }
      + hashLines(columns: columns, isRoomy: rows >= 12)
    return Array(lines.prefix(room))
  }

  /// In so few rows what is wrong comes first, then what the check found.
  private static let fewRows = 3

  private func requestLines(columns: Int, isRoomy: Bool, in workspace: Workspace) -> [StyledText] {
    let request = StyledText(
      "POST \(workspace.connection.path(of: shownBatch?.operation ?? workspace.job.plan?.operation ?? .create, to: shownBatch?.object))",
      .title)
    let promise = StyledText(
      workspace.job.isSpent ? "exactly what was sent" : "exactly what will be sent", .muted)
    if request.columns + 2 + promise.columns <= columns { return [request + "  " + promise] }
    return isRoomy ? [request, promise] : [request]
  }

  private func hashLines(columns: Int, isRoomy: Bool) -> [StyledText] {
    guard let hash = shownBatch?.sha256 else { return [] }
    if columns >= 71 { return [StyledText("sha256 \(hash)", .muted)] }
    guard isRoomy else { return [StyledText("sha256 \(shortHash(hash))", .muted)] }
    return [
      StyledText("sha256 \(hash.prefix(32))", .muted), StyledText("       \(hash.dropFirst(32))", .muted), "",
    ]
  }

  private func planLine(at index: Int, in workspace: Workspace) -> StyledText {
    guard let plan = workspace.job.plan, let item = planItem(at: index, in: workspace) else { return "" }
    switch item {
    case .batch(let batch):
      return line(of: plan.batches[batch], number: batch, namesOperation: plan.operations.count > 1)
    case .change(let position): return line(of: workspace.job.changes[position], in: workspace)
    case .leftOut(let position): return line(of: plan.leftOut[position], workspace.glyphs)
    }
  }

  /// `#3 city: Bonn -> Ulm  ada@example.com`
  private func line(of planned: PlannedChange, in workspace: Workspace) -> StyledText {
    let change = planned.change(workspace.types)
    return StyledText([
      Span("~ ", .title), Span("#\(planned.index + 1) "), Span("\(change.name): ", .muted),
    ]) + change.words(workspace.glyphs) + StyledText("  \(planned.email ?? planned.recordID)", .muted)
  }

  private func line(of batch: PlannedBatch, number: Int, namesOperation: Bool) -> StyledText {
    let count = batch.inputCount == 1 ? "1 input" : "\(batch.inputCount) inputs"
    let mark = number == self.batch ? "shown" : ""
    return StyledText([
      Span(
        "batch \(number + 1)  \(namesOperation ? "\(batch.operation.rawValue)\(batch.object.map { " \($0)" } ?? "")  " : "")\(batch.rangeWords)  \(count)  \(byteCount(batch.byteCount))  "
      ),
      Span("\(shortHash(batch.sha256)) \(mark)", .muted),
    ])
  }

  private func line(of leftOut: LeftOut, _ glyphs: Glyphs) -> StyledText {
    let isBlocked = !leftOut.problems.isEmpty
    let role: Role = isBlocked ? .error : leftOut.isConflict ? .warning : .muted
    let mark = isBlocked ? glyphs.error : leftOut.isConflict ? glyphs.warning : "="
    return StyledText([
      Span("\(mark) ", role), Span("#\(leftOut.index + 1) \(leftOut.email ?? "(no email)")  "),
      Span(leftOut.words, role),
    ])
  }
}

extension StyledText {
  /// Its lines, all in the role that it begins with.
  fileprivate func wrapped(to columns: Int) -> [StyledText] {
    TextWidth.wrap(text, to: columns).map { StyledText(String($0), spans.first?.role ?? .text) }
  }

  fileprivate var isGrave: Bool { spans.contains { [.error, .warning].contains($0.role) } }
}
