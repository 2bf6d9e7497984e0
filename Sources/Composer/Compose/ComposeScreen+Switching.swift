import ContactsModel
import Drafts
import TerminalUI

/// Properties that are switched off stand behind the others, and are not sent.
extension ComposeScreen {
  /// Switches the property under the cursor off, or on again. The cursor goes with it.
  mutating func switchProperty(in workspace: inout Workspace) -> Step {
    guard let contact = view(in: workspace).current?.contact else { return Step() }
    if let number = view(in: workspace).switchedOffNumber {
      return switchOn(number, of: contact, in: &workspace)
    }
    guard contact.properties.indices.contains(property) else { return Step() }
    let name = contact.properties[property].name
    let step = edit(workspace.draft.editToSwitchOff(at: property, of: list.selected), in: &workspace)
    property = view(in: workspace).propertyLineCount - 2
    return step.saying(
      Notice(
        "\(name) is off: kept, not sent",
        keys: "\(workspace.keyName(.compose(.switchOff))) to switch it on"))
  }

  private mutating func switchOn(
    _ number: Int, of contact: ContactInput, in workspace: inout Workspace
  ) -> Step {
    let off = view(in: workspace).switchedOff[number]
    guard contact.value(of: off.property.name) == nil else {
      return .say(
        .warning("The contact has another \(off.property.name): delete one of the two first"))
    }
    let step = edit(workspace.draft.editToSwitchOn(number, of: list.selected), in: &workspace)
    property = min(off.position, contact.properties.count)
    return step.saying(Notice("\(off.property.name) is on again"))
  }

  /// What is off cannot be edited. Nil if the cursor is on no such line.
  func whyOff(in workspace: Workspace) -> Notice? {
    let view = view(in: workspace)
    return view.switchedOffNumber.map { number in
      Notice(
        "\(view.switchedOff[number].property.name) is off",
        keys: "\(workspace.keyName(.compose(.switchOff))) to switch it on")
    }
  }
}
