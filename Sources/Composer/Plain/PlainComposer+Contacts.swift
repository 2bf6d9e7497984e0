import ContactsModel
import Drafts
import TerminalUI

/// What is read out of contacts, and of the parts of the one that is open.
extension PlainComposer {
  func contact(atLine line: Int) -> ContactInput {
    model.workspace.document.inputs[model.screens.compose.contactIndex(ofLine: line)].contact
  }

  /// Its number is that of its line; where the list is not the draft as it stands, both are said.
  func words(ofContactAtLine line: Int) -> String {
    let index = model.screens.compose.contactIndex(ofLine: line)
    let words = words(of: model.workspace.document.inputs[index], at: index)
    return model.screens.compose.shown == nil ? words : "#\(index + 1) \(words)"
  }

  func words(of input: DraftInput, at index: Int) -> String {
    let contact = input.contact
    let name = contact.value(of: "email")?.isEmpty ?? true ? "" : contact.fullName
    let mark = model.screens.compose.marks.contains(input.id) ? "marked" : ""
    return [contact.displayName, name, state(of: input, at: index), mark].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// `sent 90210001`, `2 errors`, `1 warning` or `ok`.
  private func state(of input: DraftInput, at index: Int) -> String {
    if let state = model.workspace.sentState(of: input) { return state.text }
    let problems = model.workspace.document.problems.problems(at: index)
    let errors = problems.count(where: \.isError)
    if errors > 0 { return counted(errors, "errors") }
    return problems.isEmpty ? "ok" : counted(problems.count, "warnings")
  }

  func propertyWords(at position: Int) -> [String] {
    let properties = current?.contact.properties ?? []
    guard properties.indices.contains(position) else {
      let off = composeView.switchedOff
      let number = position - properties.count
      return off.indices.contains(number)
        ? ["\(off[number].property.name): off, \(off[number].property.value)"] : []
    }
    let property = properties[position]
    let value = composeView.shown(property).text
    return ["\(property.name): \(value)"] + problems(ofProperty: property.name).map(\.spoken)
  }

  /// A line for the record and its first type, one for each further type, then the problems.
  func associationWords(at position: Int) -> [String] {
    guard let input = current, input.contact.associations.indices.contains(position) else { return [] }
    let association = input.contact.associations[position]
    let hint = input.hints.association(at: position)
    let object = composeView.object(of: association, hint)
    let types = association.types.enumerated().map { index, type in
      let label = composeView.label(index, hint) ?? model.workspace.types.name(of: type, to: object)
      return ChosenType(type: type, label: label).words
    }
    let record = association.recordID.isEmpty ? "(no id)" : association.recordID
    let name = model.workspace.recordName(of: association, hint).map { ", \($0)" } ?? ""
    let head = "\(object) \(record)\(name): \(types.first ?? "(no type)")"
    let problems = model.workspace.document.problems.problems(at: model.screens.compose.list.selected)
      .filter { $0.path.association == position }
    return [head] + types.dropFirst().map { "and \($0)" } + problems.map(\.spoken)
  }

  var jsonLines: [String] {
    current.map { JSONLines(of: $0.contact).lines.map { $0.text.trimmed } } ?? []
  }
}
