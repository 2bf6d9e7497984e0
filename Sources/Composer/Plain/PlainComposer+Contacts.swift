import ContactsModel
import Drafts
import TerminalUI

/// Contacts, and the parts of the one that is open.
extension PlainComposer {
  func countInContact(of list: PlainList) -> Int {
    switch list {
    case .properties: model.current?.contact.properties.count ?? 0
    case .associations: model.current?.contact.associations.count ?? 0
    case .contactJSON: jsonLines.count
    case .foundProperties: found?.lines.count ?? 0
    case .options: options.count + 1
    default: 0
    }
  }

  func lineInContact(of list: PlainList, at index: Int) -> String {
    switch list {
    case .contactJSON: jsonLines[index]
    case .foundProperties: found.map { words(of: $0.lines[index]) } ?? ""
    case .options where index < options.count:
      options[index].label == options[index].value
        ? options[index].value : "\(options[index].value), \(options[index].label)"
    default: "Type the value"
    }
  }

  mutating func chooseInContact(_ list: PlainList, _ index: Int) -> [Effect] {
    switch list {
    case .contacts:
      model.show(contact: index)
      go(to: .menu(.contact))
    case .properties: go(to: .menu(.property(index)))
    case .associations: go(to: .menu(.association(index)))
    case .foundProperties:
      guard let line = found?.lines[index] else { break }
      let name = name(of: line)
      _ = model.inCompose { $0.openField(named: name, in: &$1) }
      goToValue()
    case .options where index < options.count: return setValue(options[index].value)
    default: replaceTop(.text(.value))
    }
    return []
  }

  func words(ofContact index: Int) -> String {
    let contact = model.document.inputs[index].contact
    let name = contact.value(of: "email")?.isEmpty ?? true ? "" : contact.fullName
    return [contact.displayName, name, state(ofContact: index)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `2 errors`, `1 warning` or `ok`.
  func state(ofContact index: Int) -> String {
    let problems = model.document.problems.problems(at: index)
    let errors = problems.count(where: \.isError)
    if errors > 0 { return counted(errors, "errors") }
    return problems.isEmpty ? "ok" : counted(problems.count, "warnings")
  }

  func propertyWords(at position: Int) -> [String] {
    guard let property = model.current?.contact.properties[position] else { return [] }
    let value = property.value.isEmpty ? "(empty)" : property.value
    return ["\(property.name): \(value)"] + problems(ofProperty: property.name).map(\.spoken)
  }

  /// A line for the record and its first type, one for each further type, then the problems.
  func associationWords(at position: Int) -> [String] {
    guard let input = model.current else { return [] }
    let association = input.contact.associations[position]
    let hint = input.hints.association(at: position)
    let object = model.composeView.object(of: association, hint)
    let types = association.types.enumerated().map { index, type in
      words(
        ChosenType(
          type: type, label: model.composeView.label(index, hint) ?? model.types.name(of: type, to: object)))
    }
    let record = association.recordID.isEmpty ? "(no id)" : association.recordID
    let head = "\(object) \(record): \(types.first ?? "(no type)")"
    let problems = model.document.problems.problems(at: model.compose.list.selected)
      .filter { $0.path.association == position }
    return [head] + types.dropFirst().map { "and \($0)" } + problems.map(\.spoken)
  }

  private var jsonLines: [String] {
    model.current.map { JSONLines(of: $0.contact).lines.map { $0.text.trimmed } } ?? []
  }

  private var options: [CatalogueOption] { model.catalogue[openName]?.options ?? [] }

  private func name(of line: PropertyPicker.Line) -> String {
    switch line {
    case .match(let match): match.entry.name
    case .typed(let name): name
    }
  }

  private func words(of line: PropertyPicker.Line) -> String {
    switch line {
    case .match(let match): "\(match.entry.label), \(match.entry.name), \(match.entry.facts)"
    case .typed(let name): "\(name), as typed; not a default property"
    }
  }
}
