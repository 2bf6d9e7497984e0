import ContactsModel
import Drafts
import TerminalUI

extension ComposeScreen {
  /// Goes to the next place in the focused pane that holds a text.
  mutating func search(_ text: String, by step: Int, in workspace: inout Workspace) -> Step {
    guard let found = searchSpace(of: text, in: workspace)?.next(by: step) else { return .notFound(text) }
    switch workspace.pane {
    case .properties: property = found
    case .associations: association = found
    default:
      let index = shown?.order[found] ?? found
      if index != list.selected { show(contact: index, in: workspace) }
    }
    return Step()
  }

  /// What is hidden is not found.
  func searchSpace(of text: String, in workspace: Workspace) -> SearchSpace? {
    let search = TextSearch(text)
    let view = view(in: workspace)
    let contact = view.current?.contact
    switch workspace.pane {
    case .properties:
      let properties = (contact?.properties ?? []) + view.switchedOff.map(\.property)
      return SearchSpace(count: properties.count, cursor: property) {
        search.isIn(properties[$0].name) || search.isIn(properties[$0].value)
      }
    case .associations:
      let associations = contact?.associations ?? []
      return SearchSpace(count: associations.count, cursor: association) {
        search.isIn(associations[$0].recordID)
      }
    default:
      let inputs = workspace.draft.inputs
      guard let order = shown?.order else {
        return SearchSpace(count: inputs.count, cursor: list.selected) { inputs[$0].contact.holds(search) }
      }
      return SearchSpace(count: order.count, cursor: contactLine) { inputs[order[$0]].contact.holds(search) }
    }
  }
}

extension ContactInput {
  /// Whether a value holds a text.
  func holds(_ search: TextSearch) -> Bool {
    properties.contains { search.isIn($0.value) }
  }
}
