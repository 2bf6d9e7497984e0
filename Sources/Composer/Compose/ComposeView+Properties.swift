import ContactsModel
import Drafts
import Submissions
import TerminalUI

extension ComposeView {
  var propertiesTitle: String {
    guard let input = current else { return "Properties" }
    let start = "Properties of #\(compose.list.selected + 1) "
    let end = " (\(input.contact.properties.count))"
    // The frame keeps a corner and a blank on either side: the count is seen, whatever the contact is called.
    let room = workspace.room.width(of: .properties) - 2 - start.count - end.count
    let name = TextWidth.truncate(input.contact.displayName, to: max(4, room), ellipsis: glyphs.ellipsis)
    return start + name + end
  }

  /// The same of the contact under the cursor.
  func propertyLines(columns: Int) -> [ItemLine] {
    current.map { propertyLines(of: $0, columns: columns) } ?? []
  }

  /// The properties with what belongs to each, and the line that adds one.
  func propertyLines(of input: DraftInput, columns: Int) -> [ItemLine] {
    let contact = input.contact
    let problems = Dictionary(grouping: document.problems.problems(at: compose.list.selected), by: \.path)
    let refusal = workspace.standingRefusal(of: input)
    let notes = { (path: FieldPath) in
      let notes = problems[path, default: []].flatMap { note($0, columns: columns) }
      return (notes + note(refusal, at: path, columns: columns)).map { ItemLine(text: $0) }
    }
    var lines =
      existingLines(of: input) + outcomeLines(of: input, columns: columns) + notes(.properties)
      + notes(.traceID)
    // Of properties that the contact does not have.
    lines += (refusal?.fields ?? []).filter { path in
      path.propertyName.map { contact.value(of: $0) == nil } ?? false
    }.flatMap(notes)
    for (position, property) in contact.properties.enumerated() {
      lines.append(
        ItemLine(
          item: position, name: property.name, text: shown(property, in: input.existing),
          type: workspace.knownEntry(property.name)?.typeWord ?? ""))
      lines += notes(.property(property.name))
    }
    for (number, off) in input.hints.off.enumerated() {
      let value = StyledText("- off  ", .warning) + StyledText(off.property.value, .muted)
      lines.append(ItemLine(item: contact.properties.count + number, name: off.property.name, text: value))
    }
    lines.append(
      ItemLine(
        item: contact.properties.count + input.hints.off.count,
        text: StyledText("+ add property (\(keyName(.compose(.addProperty))))", .muted)))
    return lines
  }

  /// The open field, and what is said of it. What stands above it is as it was when it was opened, so that its row does
  /// not move.
  /// - Parameters:
  ///   - contact: as it would be if the field were accepted now.
  ///   - rows: the rows that there are below the field.
  func fieldLines(
    _ field: ValueField, at position: Int, in contact: ContactInput, of input: DraftInput, _ columns: Int,
    _ rows: Int
  ) -> [ItemLine] {
    let name = contact.properties[position].name
    let line = ItemLine(
      item: position, name: name, text: StyledText(), type: workspace.knownEntry(name)?.typeWord ?? "",
      isField: true)
    return [line] + linesBelow(field, in: contact, of: input, columns: columns, rows: rows)
  }

  /// How the text of the field is read, what is wrong with it, and the options.
  private func linesBelow(
    _ field: ValueField, in contact: ContactInput, of input: DraftInput, columns: Int, rows: Int
  ) -> [ItemLine] {
    let path = name(of: field).map(FieldPath.property)
    let options = options(of: field)
    let choice = options.choice(of: field)
    let refusal = field.isTouched ? workspace.standingRefusal(of: input, as: contact) : nil
    let notes =
      problemsShown(of: contact, under: field, choice).flatMap { note($0, columns: columns) }
      + (path.map { note(refusal, at: $0, columns: columns) } ?? [])
    let readings = readingLines(of: field, choice, columns: columns)
    let optionLines = options.lines(
      of: choice, chosen: field.chosen,
      atMost: max(1, rows == .max ? 8 : rows - readings.count - notes.count - 1))
    // Where the keyboard is in the list, a low pane shows the list.
    let parts = field.chosen == nil ? [readings, notes, optionLines] : [optionLines, readings, notes]
    return parts.joined().map { ItemLine(text: $0) }
  }

  /// What became of the contact when it was sent last. Why it was refused stands at the field that it is about.
  private func outcomeLines(of input: DraftInput, columns: Int) -> [ItemLine] {
    guard let outcome = workspace.outcome(of: input), let state = workspace.sentState(of: input)
    else { return [] }
    let isRefused = outcome.outcome == .failed
    let explanation =
      isRefused || outcome.isOutdated(by: input.contact)
      ? nil : ErrorWords(outcome, contact: input.contact, catalogue: workspace.catalogue)?.sentence
    let mark = outcome.outcome.isSuccess ? "" : isRefused ? "\(glyphs.error) " : "\(glyphs.warning) "
    let text = "\(mark)\(state.text)\(explanation.map { ". \($0)" } ?? "")"
    return Self.below(text, state.role, columns: columns).map { ItemLine(text: $0) }
  }

  /// Which contact is changed, and as of when its values are.
  private func existingLines(of input: DraftInput) -> [ItemLine] {
    guard let existing = input.existing else { return [] }
    let read = existing.readAt.flatMap { Timestamp($0).epochMilliseconds }.map {
      ", read \(UTC.clock($0)) UTC"
    }
    let changes = workspace.changeCount(of: input)
    let words = changes == 0 ? "no change yet" : counted(changes, "changes")
    return [
      ItemLine(text: StyledText("  contact \(existing.id): \(words)\(read ?? "")", .muted))
    ]
  }

  /// With what a contact that exists had before, where that is another value.
  private func shown(_ property: Property, in existing: ExistingContact?) -> StyledText {
    if existing?.isUnread == true { return shownUnread(property) }
    guard let existing,
      let change = PropertyChange(
        property.name, from: existing.value(of: property.name), to: property.value)
    else { return shown(property) }
    let now = change.after == nil ? StyledText("cleared", .warning) : shown(property)
    return StyledText("~ ", .title) + now
      + StyledText(change.before.map { "  (was \($0))" } ?? "  (was empty)", .muted)
  }

  /// What the contact holds now shows in the plan, which reads it.
  private func shownUnread(_ property: Property) -> StyledText {
    StyledText("~ ", .title) + (property.value.isEmpty ? StyledText("cleared", .warning) : shown(property))
  }

  /// A value that is stored for another text, such as an option for its label, shows with it.
  func shown(_ property: Property) -> StyledText {
    if property.value.isEmpty { return StyledText("(empty)", .muted) }
    let label = workspace.knownEntry(property.name)?.label(of: property.value)
    return StyledText([Span(property.value), Span(label.map { "  (\($0))" } ?? "", .muted)])
  }

  /// How the text of the field is read; until there is a reading, what can be typed.
  func readingLines(of field: ValueField, _ choice: OptionChoice?, columns: Int) -> [StyledText] {
    if let words = readingWords(of: field) {
      return Self.below(words.text, words.isClear ? .muted : .warning, columns: columns)
    }
    if !field.isTouched, let suggestion = suggestion(for: field), suggestion != field.text.text {
      return Self.below(
        "\(keyName(.window(.takeSuggestion), in: .field)) accepts \(suggestion)", .muted, columns: columns)
    }
    guard choice == nil, let entry = entry(of: field) else { return [] }
    let lines = entry.fieldType == "textarea" ? ". \(keyName(.move(.down), in: .field)): several lines" : ""
    return Self.below((workspace.ownerAdvice(for: entry) ?? entry.advice) + lines, .muted, columns: columns)
  }

  /// While a value is typed its problems follow each letter, as far as no more letters can mend them.
  /// - Parameter choice: the options that fit what is typed.
  func problemsShown(
    of contact: ContactInput, under field: ValueField, _ choice: OptionChoice?
  ) -> [Problem] {
    guard field.isTouched, let name = name(of: field) else { return [] }
    let complaints = FieldComplaints(
      text: field.text.text, isTouched: field.isTouched, hasOptions: choice?.options.isEmpty == false)
    var input = current ?? DraftInput(id: InputID(rawValue: 0))
    input.contact = contact
    return Rules.problems(ofProperty: name, in: input, catalogue: catalogue)
      .filter { complaints.shows($0.rule) }
  }
}

extension CatalogueEntry {
  /// What a person needs to know before they type: the type, how it can be written, the options if there are any.
  var advice: String {
    let options = options.map(\.value).joined(separator: ", ")
    if !options.isEmpty { return "one of: \(options)" }
    return switch form {
    case .date: "\(label), \(type): 2026-12-31, 31.12.2026, today, +3d"
    case .datetime: "\(label), \(type): 2026-12-31 14:30, today, +3d; in UTC"
    default: "\(label), \(type)"
    }
  }
}
