import Drafts
import TerminalUI

/// The options under a field. Letters stay text: only up and down lead into the list, and any other key out.
struct FieldOptions {
  /// Of the property that the field is over.
  private let entry: CatalogueEntry?
  private let names: KeyNames
  private let glyphs: Glyphs

  /// It does not keep the workspace: an edit of a large draft that is held elsewhere has to copy what it changes.
  /// - Parameter name: of the property that the field is over.
  init(of name: String?, in workspace: Workspace) {
    entry = name.flatMap { workspace.knownEntry($0) }
    (names, glyphs) = (workspace.keys.names, workspace.glyphs)
  }

  func choice(of field: ValueField) -> OptionChoice? {
    entry.flatMap { OptionChoice(of: $0, text: field.text.text, isUntouched: !field.isTouched) }
  }

  /// Moves in the list, or takes an option.
  /// - Returns: whether that was asked for.
  func choose(_ asked: CommandPress<FieldCommand>, in field: inout ValueField) -> Bool {
    guard let choice = choice(of: field) else { return false }
    let count = choice.options.count
    switch asked {
    case .move(.up) where count > 0:
      field.chosen = field.chosen.flatMap { $0 > 0 ? min($0, count) - 1 : nil }
    case .move(.down) where count > 0: field.chosen = min(field.chosen.map { $0 + 1 } ?? 0, count - 1)
    case .command(.mark) where choice.takesSeveral: return toggle(choice, in: &field)
    case .move, .command, .typed, .nothing: return false
    }
    return true
  }

  /// The list shows all options then, so that several can be taken one after the other.
  private func toggle(_ choice: OptionChoice, in field: inout ValueField) -> Bool {
    guard let option = option(chosenIn: field, choice) else { return false }
    field.text.replace(with: choice.toggling(option))
    field.chosen = self.choice(of: field)?.options.firstIndex(of: option)
    return true
  }

  private func option(chosenIn field: ValueField, _ choice: OptionChoice) -> CatalogueOption? {
    field.chosen.flatMap { choice.options.indices.contains($0) ? choice.options[$0] : nil }
  }

  /// What of the list is suggested: the chosen option, else the first one that matches.
  func suggested(in field: ValueField) -> String? {
    guard let choice = choice(of: field) else { return nil }
    if let option = option(chosenIn: field, choice) { return choice.taking(option) }
    return choice.query.isEmpty ? nil : choice.options.first.map(choice.taking)
  }

  /// What accepting takes from the list: the chosen option, unless several were taken already one by one.
  func taken(byAcceptingIn field: ValueField) -> String? {
    guard let choice = choice(of: field), let option = option(chosenIn: field, choice) else {
      return nil
    }
    let isOpen = !choice.takesSeveral || !choice.query.isEmpty || field.text.isEmpty
    return isOpen ? choice.taking(option) : nil
  }

  /// The options around the chosen one, and how many there are besides.
  func lines(of choice: OptionChoice?, chosen: Int?, atMost limit: Int) -> [StyledText] {
    guard let choice, !choice.options.isEmpty else { return [] }
    let count = choice.options.count
    let height = min(count, Self.mostOptions, max(1, limit))
    let top = Scrolling.top(for: chosen ?? 0, of: count, height: height)
    var lines = (top..<min(count, top + height)).map { line(of: choice, at: $0, isChosen: $0 == chosen) }
    lines.append(
      StyledText("    \(count == 1 ? "1 option" : "\(count) options"): \(optionKeys(of: choice))", .muted))
    return lines
  }

  private func optionKeys(of choice: OptionChoice) -> String {
    let moves =
      "\(names.name(of: .move(.up), in: .field))/\(names.name(of: .move(.down), in: .field)) choose"
    let take: Intent = choice.takesSeveral ? .compose(.mark) : .window(.takeSuggestion)
    return "\(moves), \(names.name(of: take, in: .field)) accept"
  }

  private static let mostOptions = 8

  private func line(of choice: OptionChoice, at position: Int, isChosen: Bool) -> StyledText {
    let option = choice.options[position]
    let box = choice.takesSeveral ? (choice.isChosen(option) ? "[x] " : "[ ] ") : ""
    let mark = isChosen ? "  \(glyphs.cursor) " : "    "
    let label = option.label == option.value ? "" : "  (\(option.label))"
    return StyledText([
      Span(mark, .marked), Span(box + option.value, isChosen ? .selection : .text), Span(label, .muted),
    ])
  }
}
