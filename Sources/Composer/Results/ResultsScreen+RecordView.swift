import ContactsModel
import Submissions
import TerminalUI

extension ResultsScreen {
  var recordTitle: String {
    if let id = selectedID, lookUp != nil { return "\(read[id]?.value(of: "email") ?? "(no email)") \(id)" }
    guard let outcome = selected else { return "Contact" }
    let name = "#\(outcome.index + 1) \(outcome.email ?? "(no email)")"
    return switch outcome.outcome {
    case .succeeded: "\(name): sent and stored"
    case .failed: "\(name): failed"
    case .unknown: "\(name): unknown"
    case .notSent: "\(name): not sent"
    }
  }

  /// The properties come first where there is nothing to explain.
  var hasRecordTitles: Bool {
    lookUp != nil || selected?.outcome.isSuccess == true && selected?.reason == nil
  }

  func drawRecord(on canvas: inout Canvas, in workspace: Workspace) {
    let columns = canvas.size.columns - 2
    let rows = RecordRows(
      of: self, columns: columns, catalogue: workspace.catalogue, types: workspace.types
    ).rows
    let parts = canvas.bounds.taking(top: hasRecordTitles ? 1 : 0)
    if hasRecordTitles {
      let titles = propertyTable(columns: columns, glyphs: workspace.glyphs).header
      canvas.write(titles, at: Point(column: 2, row: 0))
    }
    ListView(
      count: rows.count, state: line, isFocused: workspace.isFocused(.record), glyphs: workspace.glyphs,
      emptyText: StyledText("No contact to show", .muted)
    ).draw(into: &canvas, in: parts.rest) {
      line(of: rows[$0], columns: columns, in: workspace)
    }
  }

  private func line(of row: RecordRow, columns: Int, in workspace: Workspace) -> StyledText {
    let (name, glyphs) = (RecordRow.nameColumns, workspace.glyphs)
    switch row {
    case .heading(let text): return StyledText(text, .title)
    case .titles: return propertyTable(columns: columns, glyphs: glyphs).header
    case .note(let text): return StyledText(text, .warning)
    case .more(let text): return StyledText(String(repeating: " ", count: name + 1) + text)
    case .field(let label, let value):
      let fitted = TextWidth.fit(label, to: max(name, TextWidth.columns(of: label)))
      return StyledText([Span("\(fitted) ", .muted), Span(value)])
    case .link(let link):
      let table = propertyTable(columns: columns, glyphs: glyphs)
      let title =
        link.object.flatMap { workspace.recordName(of: $0, id: link.recordID) }
        .map { StyledText("\($0)  ", .title) } ?? StyledText()
      guard lookUp == nil else {
        return table.line([" ", StyledText(link.record, .jsonName), title + StyledText(link.storedWords)])
      }
      return table.line([
        row.mark, StyledText(link.record, .jsonName),
        title + StyledText(link.sentWords, link.state == .added ? .muted : .text),
        StyledText(link.storedWords, [.same, .added].contains(link.state) ? .text : .muted),
      ])
    case .property(let subject, _, let stored, _) where lookUp != nil:
      return propertyTable(columns: columns, glyphs: glyphs).line([
        StyledText(self.stored.versionCount(of: subject.name) > 1 ? "~" : " ", .muted),
        StyledText(subject.name, .jsonName), stored?.styled ?? StyledText("(none)", .muted),
      ])
    case .property(let subject, let sent, let stored, _):
      return propertyTable(columns: columns, glyphs: glyphs).line([
        row.mark, StyledText(subject.name, .jsonName),
        sent.map { StoredValue(text: $0).styled } ?? StyledText("(not sent)", .muted),
        stored?.styled ?? StyledText("(none)", .muted),
      ])
    }
  }

  private func propertyTable(columns: Int, glyphs: Glyphs) -> TableLayout {
    let (sent, stored) = (
      TableColumn("sent", .flexible(weight: 3)), TableColumn("stored", .flexible(weight: 3))
    )
    return TableLayout(
      [TableColumn("", .fixed(1)), TableColumn("property", .flexible(weight: 3))]
        + (lookUp == nil ? [sent, stored] : [stored]), width: columns, glyphs: glyphs)
  }
}

extension RecordRow {
  /// `~` where what is stored has another form than what was sent, `!` where it is another value, `+` where nothing was
  /// sent.
  var mark: StyledText {
    if case .link(let link) = self { return link.mark }
    guard case .property(_, let sent, let stored, let isSaidNormalised) = self else { return " " }
    return switch StoredState(sent: sent, stored: stored, isSaidNormalised: isSaidNormalised) {
    case .same, .unread: " "
    case .normalised: StyledText("~", .muted)
    case .differs: StyledText("!", .warning)
    case .added: StyledText("+", .muted)
    }
  }
}

extension LinkRow {
  fileprivate var mark: StyledText {
    switch state {
    case .same, .unread: " "
    case .missing: StyledText("!", .warning)
    case .added: StyledText("+", .muted)
    }
  }
}
