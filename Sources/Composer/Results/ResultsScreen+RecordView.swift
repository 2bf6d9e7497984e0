import ContactsModel
import Submissions
import TerminalUI

extension ResultsScreen {
  var recordTitle: String {
    if let id = selectedID, lookUp != nil { return "\(read[id]?.value(of: "email") ?? "(no email)") \(id)" }
    guard let outcome = selected else { return "Contact" }
    let state =
      switch outcome.outcome {
      case .succeeded(.archive): "archived"
      case .succeeded: "sent and stored"
      case .failed: "failed"
      case .unknown: "unknown"
      case .notSent: "not sent"
      }
    return "#\(outcome.index + 1) \(state): \(outcome.contactName)"
  }

  /// The properties come first where there is nothing to explain.
  var hasRecordTitles: Bool {
    guard lookUp == nil else { return true }
    guard let selected, selected.outcome != .succeeded(.archive) else { return false }
    return selected.outcome.isSuccess && selected.reason == nil
  }

  func drawRecord(on canvas: inout Canvas, in workspace: Workspace) {
    let columns = canvas.size.columns - 2
    let rows = recordRows(in: workspace)
    let table = propertyTable(for: rows, columns: columns, glyphs: workspace.glyphs)
    let parts = canvas.bounds.taking(top: hasRecordTitles ? 1 : 0)
    if hasRecordTitles {
      canvas.write(table.header, at: Point(column: 2, row: 0))
    }
    ListView(
      count: rows.count, state: line, isFocused: workspace.isFocused(.record), glyphs: workspace.glyphs,
      emptyText: StyledText("No contact to show", .muted)
    ).draw(into: &canvas, in: parts.rest) {
      line(of: rows[$0], table, in: workspace)
    }
  }

  private func line(of row: RecordRow, _ table: TableLayout, in workspace: Workspace) -> StyledText {
    let name = RecordRow.nameColumns
    switch row {
    case .heading(let text): return StyledText(text, .title)
    case .titles: return table.header
    case .note(let text): return StyledText(text, .warning)
    case .more(let text): return StyledText(String(repeating: " ", count: name + 1) + text)
    case .field(let label, let value):
      let fitted = TextWidth.fit(label, to: max(name, TextWidth.columns(of: label)))
      return StyledText([Span("\(fitted) ", .muted), Span(value)])
    case .link(let link):
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
      return table.line([
        StyledText(self.stored.versionCount(of: subject.name) > 1 ? "~" : " ", .muted),
        StyledText(subject.name, .jsonName), stored?.styled ?? StyledText("(none)", .muted),
      ])
    case .property(let subject, let sent?, .some, _) where row.isSame && !table.holds(sent, inColumn: 2):
      return table.line(
        [row.mark, StyledText(subject.name, .jsonName), StoredValue(text: sent).styled], isOpenEnded: true)
    case .property(let subject, let sent, let stored, _):
      return table.line([
        row.mark, StyledText(subject.name, .jsonName),
        sent.map { StoredValue(text: $0).styled } ?? StyledText("(not sent)", .muted),
        stored?.styled ?? StyledText("(none)", .muted),
      ])
    }
  }

  private static let widestName = 24

  /// Each column as wide as what was sent needs it, then the names as all of them do. What is left is for what is stored.
  /// Where there is no room for both, a value that is stored as it was sent goes on over the column behind it.
  private func propertyTable(for rows: [RecordRow], columns: Int, glyphs: Glyphs) -> TableLayout {
    let isSentShown = lookUp == nil
    let room = columns - (isSentShown ? 4 : 3)
    var (needs, names) = (needs(of: rows), 0)
    let isTight = isSentShown && needs.reduce(0, +) > room
    if isTight { needs = [needs[0]] + self.needs(of: rows.filter { !$0.isSame }).dropFirst() }
    for case .property(let subject, _, _, _) in rows {
      names = max(names, TextWidth.columns(of: subject.name))
    }
    if !isSentShown { needs[0] = min(names, room / 2) }
    let least = min(needs[0], Self.widestName, room / 2)
    let shares = Length.divide(room - least, byNeeds: Array(needs.dropFirst()))
    let spare = max(0, room - least - shares.reduce(0, +))
    let name = isTight ? least : min(max(least, names), least + spare / 2)
    let sent = isSentShown ? [TableColumn("sent", .fixed(shares[0] + (spare - name + least) / 2))] : []
    return TableLayout(
      [TableColumn("", .fixed(1)), TableColumn("property", .fixed(name))] + sent
        + [TableColumn("stored", .flexible())], width: columns, glyphs: glyphs)
  }
}

extension ResultsScreen {
  /// The widths of the columns: names, what was sent, what is stored.
  private func needs(of rows: [RecordRow]) -> [Int] {
    var needs = [9, lookUp == nil ? 10 : 0, 7]
    for row in rows {
      switch row {
      case .property(let subject, let sent, let stored, _):
        guard lookUp == nil, let sent else { continue }
        let texts = [subject.name, StoredValue(text: sent).words, stored?.words ?? ""]
        needs = zip(needs, texts).map { max($0, TextWidth.columns(of: $1)) }
      case .link(let link): needs[0] = max(needs[0], TextWidth.columns(of: link.record))
      case .heading, .titles, .field, .more, .note: continue
      }
    }
    return needs
  }
}

extension RecordRow {
  /// A property that is stored as it was sent.
  fileprivate var isSame: Bool {
    guard case .property(_, let sent?, let stored?, let isSaid) = self else { return false }
    return StoredState(sent: sent, stored: stored, isSaidNormalised: isSaid) == .same
  }

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
