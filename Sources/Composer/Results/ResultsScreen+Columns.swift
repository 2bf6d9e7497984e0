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
      Notice(order == .number ? "Sorted as the draft is" : "Sorted by \(order.words)"))
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
    case .id: StyledText(outcome.id ?? "-")
    case .links: linksCell(of: outcome)
    case .check: checkCell(of: outcome)
    case .detail: StyledText(detail(of: outcome, in: workspace), .muted)
    }
  }

  /// How many associations were made of those that were sent.
  private func linksCell(of outcome: InputOutcome) -> StyledText {
    let count = record?.contact(ofInput: outcome.index)?.associations.count ?? 0
    let made = outcome.outcome.isSuccess ? "\(count)" : outcome.outcome == .unknown ? "?" : "0"
    return StyledText(count == 0 ? "-" : "\(made)/\(count)", .muted)
  }

  private func checkCell(of outcome: InputOutcome) -> StyledText {
    switch outcome.outcome {
    case .unknown: return StyledText("not checked", .warning)
    case .failed, .notSent: return StyledText("-", .muted)
    case .succeeded: break
    }
    guard let id = outcome.id else { return StyledText("-", .muted) }
    if missing.contains(id) { return StyledText("not found", .warning) }
    if unread.contains(id) { return StyledText("not read", .warning) }
    guard read[id] != nil else { return StyledText("not read yet", .muted) }
    let counts = storedCounts(of: outcome)
    return StyledText(counts.words, counts.differing > 0 ? .warning : .success)
  }

  /// How what was sent of an input compares with what was read of its contact.
  func storedCounts(of outcome: InputOutcome) -> StoredCounts {
    let stored = StoredContact(answer: outcome.record, read: outcome.id.flatMap { read[$0] })
    let sent = record?.contact(ofInput: outcome.index)?.properties ?? []
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
