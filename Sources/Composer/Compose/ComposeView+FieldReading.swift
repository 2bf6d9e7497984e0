import ContactsModel
import Drafts
import TerminalUI

/// What the text of the open field means.
extension ComposeView {
  /// The name of the property that a field is over.
  func name(of field: ValueField) -> String? { workspace.name(of: field) }

  func entry(of field: ValueField) -> CatalogueEntry? {
    name(of: field).flatMap { workspace.knownEntry($0) }
  }

  func reading(of field: ValueField) -> ValueReading {
    name(of: field).map { workspace.reading(of: field.text.text, as: $0) } ?? .asTyped
  }

  /// What accepting stores. A good value that was there before stays as it is, whatever else could be read out of it.
  func value(of field: ValueField) -> String {
    let text = field.text.text
    guard let form = entry(of: field)?.form, form != .text, form != .email else { return text }
    let isGood = !field.isTouched && !rawProblems(of: field).contains(where: \.isError)
    return isGood ? text : reading(of: field).stored(for: text)
  }

  private func rawProblems(of field: ValueField) -> [Problem] {
    name(of: field).map { workspace.problems(ofValue: field.text.text, named: $0) } ?? []
  }

  /// The reading in words, where it says more than the text does.
  func readingWords(of field: ValueField) -> (text: String, isClear: Bool)? {
    name(of: field).flatMap { workspace.readingWords(of: field.text.text, as: $0) }
  }
}

extension Workspace {
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

  /// Whether a field takes an owner.
  func isOwner(_ field: ValueField) -> Bool { name(of: field).flatMap { catalogue[$0] }?.isOwner ?? false }
}
