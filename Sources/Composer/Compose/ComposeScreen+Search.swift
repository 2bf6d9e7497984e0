import ContactsModel
import Drafts
import TerminalUI

extension ComposeScreen {
  /// Goes to the next place in the focused pane that holds a text.
  mutating func search(_ text: String, by step: Int, in workspace: inout Workspace) -> Step {
    let needle = text.lowercased()
    let view = view(in: workspace)
    let contact = view.current?.contact
    switch workspace.pane {
    case .properties:
      let properties = (contact?.properties ?? []) + view.switchedOff.map(\.property)
      let found = properties.next(from: property, by: step) {
        $0.name.lowercased().contains(needle) || $0.value.lowercased().contains(needle)
      }
      property = found ?? property
      return found == nil ? .notFound(text) : Step()
    case .associations:
      let found = (contact?.associations ?? []).next(from: association, by: step) {
        $0.recordID.contains(needle)
      }
      association = found ?? association
      return found == nil ? .notFound(text) : Step()
    default:
      guard let found = indexOfContact(holding: needle, by: step, in: workspace) else {
        return .notFound(text)
      }
      if found != list.selected { show(contact: found, in: workspace) }
      return Step()
    }
  }

  /// What is hidden is not found.
  private func indexOfContact(holding needle: String, by step: Int, in workspace: Workspace) -> Int? {
    let inputs = workspace.draft.inputs
    guard let order = shown?.order else {
      return inputs.next(from: list.selected, by: step) { $0.contact.holds(needle) }
    }
    return order.next(from: contactLine, by: step) { inputs[$0].contact.holds(needle) }.map { order[$0] }
  }
}

extension ContactInput {
  /// Whether a value holds text that is already in lower case.
  func holds(_ needle: String) -> Bool {
    properties.contains { $0.value.lowercased().contains(needle) }
  }
}
