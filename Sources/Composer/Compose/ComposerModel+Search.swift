import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  mutating func findInCompose(_ text: String, by step: Int) -> Bool {
    let needle = text.lowercased()
    switch pane {
    case .properties:
      return Self.find(
        in: (current?.contact.properties ?? []) + switchedOff.map(\.property), from: &compose.property,
        by: step
      ) {
        $0.name.lowercased().contains(needle) || $0.value.lowercased().contains(needle)
      }
    case .associations:
      return Self.find(in: current?.contact.associations ?? [], from: &compose.association, by: step) {
        $0.recordID.contains(needle)
      }
    default:
      var index = compose.contacts.selected
      let found = findContact(holding: needle, from: &index, by: step)
      if found, index != compose.contacts.selected { show(contact: index) }
      return found
    }
  }

  /// What is hidden is not found.
  private func findContact(holding needle: String, from index: inout Int, by step: Int) -> Bool {
    guard let order = compose.shown?.order else {
      return Self.find(in: document.inputs, from: &index, by: step) { $0.contact.holds(needle) }
    }
    var line = contactLine
    let found = Self.find(in: order, from: &line, by: step) { document.inputs[$0].contact.holds(needle) }
    if found { index = order[line] }
    return found
  }

  /// The next element that fits, walking round from a position; the position itself comes last.
  static func find<Elements: RandomAccessCollection>(
    in elements: Elements, from position: inout Int, by step: Int, where fits: (Elements.Element) -> Bool
  ) -> Bool where Elements.Index == Int {
    guard let found = elements.next(from: position, by: step, where: fits) else { return false }
    position = found
    return true
  }
}

extension ContactInput {
  /// Whether a value holds text that is already in lower case.
  func holds(_ needle: String) -> Bool {
    properties.contains { $0.value.lowercased().contains(needle) }
  }
}
