import ContactsModel
import Drafts
import TerminalUI

/// What the text of the open field means.
extension ComposerModel {
  /// The name of the property that a field is over.
  func name(of field: ValueField) -> String? {
    switch field.target {
    case .new(let name): return name
    case .property(let position):
      guard document.inputs.indices.contains(field.input) else { return nil }
      let properties = document.inputs[field.input].contact.properties
      return properties.indices.contains(position) ? properties[position].name : nil
    }
  }

  func entry(of field: ValueField) -> CatalogueEntry? {
    name(of: field).flatMap { knownEntry($0) }
  }

  func reading(of field: ValueField) -> ValueReading {
    name(of: field).map { reading(of: field.text.text, as: $0) } ?? .asTyped
  }

  func reading(of text: String, as property: String) -> ValueReading {
    guard let entry = knownEntry(property) else { return .asTyped }
    return ValueReader(entry, isComplete: catalogue.isComplete, now: now).read(text)
  }

  /// What accepting stores. A good value that was there before stays as it is, whatever else could be read out of it.
  func value(of field: ValueField) -> String {
    let text = field.text.text
    guard let form = entry(of: field)?.form, form != .text, form != .email else { return text }
    let isGood = !field.isTouched && !rawProblems(of: field).contains(where: \.isError)
    return isGood ? text : reading(of: field).stored(for: text)
  }

  private func rawProblems(of field: ValueField) -> [Problem] {
    name(of: field).map { problems(ofValue: field.text.text, named: $0) } ?? []
  }

  /// The problems of a value by itself.
  func problems(ofValue value: String, named name: String) -> [Problem] {
    Rules.problems(of: ContactInput(properties: [Property(name, value)]), catalogue: catalogue)
      .filter { $0.path == .property(name) }
  }

  /// The reading in words, where it says more than the text does.
  func readingWords(of field: ValueField) -> (text: String, isClear: Bool)? {
    name(of: field).flatMap { readingWords(of: field.text.text, as: $0) }
  }

  func readingWords(of text: String, as property: String) -> (text: String, isClear: Bool)? {
    switch reading(of: text, as: property) {
    case .asTyped: return nil
    case .one(let value):
      let form = knownEntry(property)?.form
      return words(of: value, typed: text, isTime: form == .date || form == .datetime).map { ($0, true) }
    case .several(let values): return (Self.words(of: values), false)
    }
  }

  static func words(of values: [ReadValue]) -> String {
    let shown = values.map { $0.shown == $0.stored ? $0.stored : "\($0.shown) (\($0.stored))" }
    return "can be \(shown.joined(separator: " or ")): write it so that it is one"
  }

  private func words(of value: ReadValue, typed text: String, isTime: Bool) -> String? {
    let isSame = value.stored == text
    if isTime { return isSame ? value.shown : "\(value.shown), stored as \(value.stored)" }
    let label = value.shown == value.stored ? "" : "  (\(value.shown))"
    return isSame ? nil : "reads as \(value.stored)\(label)"
  }
}
