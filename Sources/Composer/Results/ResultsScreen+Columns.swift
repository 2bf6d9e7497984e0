import ContactsModel
import Submissions
import TerminalUI

/// The columns of the list, and its order.
extension ResultsScreen {
  mutating func sort(by order: OutcomeOrder, in workspace: Workspace) -> Step {
    self.order = order
    show(filter)
    list.settle(count: outcomes.count, height: outcomesHeight(in: workspace))
    return readNext(in: workspace).saying(
      Notice(order == .number ? "Sorted in the order of the draft" : "Sorted by \(order.words)"))
  }

  mutating func toggle(_ column: OutcomeColumn, in workspace: Workspace) -> Step {
    let width = workspace.room.width(of: .outcomes) - 2
    columns.toggle(column, columns: width)
    let word = columns.shows(column, columns: width) ? "shown" : "hidden"
    return .say(Notice("Column \(column.title) \(word)"))
  }

  mutating func widenNext() -> Step {
    columns.widenNext()
    return switch columns.wide {
    case nil: .say(Notice("Columns share the width"))
    case .email: .say(Notice("Column email is wide"))
    case .detail: .say(Notice("Column detail is wide"))
    }
  }

  func cell(_ column: OutcomeColumn, of outcome: InputOutcome, in workspace: Workspace) -> StyledText {
    switch column {
    case .id: StyledText(outcome.id ?? "-", outcome.id == nil ? .muted : .id)
    case .links: linksCell(of: outcome, in: workspace)
    case .check: checkCell(of: outcome, in: workspace)
    case .detail: StyledText(detail(of: outcome, in: workspace), outcome.outcome == .failed ? .error : .muted)
    }
  }

  /// How many associations were made of those that were sent.
  private func linksCell(of outcome: InputOutcome, in workspace: Workspace) -> StyledText {
    let count = contact(of: outcome)?.associations.count ?? 0
    let made =
      outcome.outcome.isSuccess
      ? "\(count - linksMissing(of: outcome, in: workspace).records)"
      : outcome.outcome == .unknown ? "?" : "0"
    return StyledText(count == 0 ? "-" : "\(made)/\(count)", .muted)
  }

  private func checkCell(of outcome: InputOutcome, in workspace: Workspace) -> StyledText {
    switch outcome.outcome {
    case .unknown: return StyledText("not checked", .warning)
    case .failed, .notSent: return StyledText("-", .muted)
    case .succeeded: break
    }
    guard let id = outcome.id else { return StyledText("-", .muted) }
    if missing.contains(id) { return StyledText("not found", .warning) }
    if unread.contains(id) { return StyledText("not read", .warning) }
    guard read[id] != nil else { return StyledText("not read yet", .muted) }
    let (counts, links) = (storedCounts(of: outcome), linksMissing(of: outcome, in: workspace).links)
    guard links > 0 else { return StyledText(counts.words, counts.differing > 0 ? .warning : .success) }
    let words = links == 1 ? "1 link missing" : "\(links) links missing"
    return StyledText(
      counts.differing > 0 ? "\(counts.differing) differ, \(links) link\(links == 1 ? "" : "s")" : words,
      .warning)
  }

  /// How many links were sent of an input and are not there, and to how many records.
  private func linksMissing(
    of outcome: InputOutcome, in workspace: Workspace
  ) -> (links: Int, records: Int) {
    let sent = contact(of: outcome)?.associations ?? []
    guard !sent.isEmpty else { return (0, 0) }
    let rows = LinkRow.rows(sent: sent, of: outcome.id, in: links, workspace.types)
    let missing = rows.filter { $0.state == .missing }
    return (missing.count, Set(missing.map(\.record)).count)
  }

  /// How what was sent of an input compares with what was read of its contact.
  func storedCounts(of outcome: InputOutcome) -> StoredCounts {
    let stored = StoredContact(answer: outcome.record, read: outcome.id.flatMap { read[$0] })
    let sent = contact(of: outcome)?.properties ?? []
    return StoredCounts(sent.map { stored.state(of: $0.name, sent: $0.value) })
  }
}

extension StoredContact {
  func state(of name: String, sent: String?) -> StoredState {
    StoredState(
      sent: sent, stored: property(name).map { StoredValue(text: $0.value) },
      isSaidNormalised: normalised.contains { $0.name == name })
  }

  /// The properties of which HubSpot says that it changed the form, with the values as far as it tells them.
  var normalised: [(name: String, raw: String?, stored: String?)] {
    (field { $0.warnings.isEmpty ? nil : $0.warnings } ?? [])
      .filter { $0.category == "PROPERTY_VALUE_NORMALIZED" }
      .compactMap { warning in
        let context = warning.context
        let first = { (names: [String]) in names.lazy.flatMap { context[$0] }.first }
        return first(["propertyName", "name", "property"]).map {
          (
            $0, first(["rawValue", "originalValue", "propertyValue", "value"]),
            first(["normalizedValue", "storedValue", "newValue"])
          )
        }
      }
  }
}
