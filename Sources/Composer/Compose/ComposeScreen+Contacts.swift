import ContactsModel
import Drafts
import TerminalUI

extension ComposeScreen {
  mutating func addContact(in workspace: inout Workspace) -> Step {
    let index = workspace.draft.inputs.isEmpty ? 0 : list.selected + 1
    let step = edit(workspace.draft.editToAddContact(at: index), in: &workspace)
    return step
      + arrive(at: index, in: &workspace).saying(
        Notice(
          "#\(index + 1) added",
          keys:
            "\(workspace.keyName(.compose(.addProperty))) adds a property, \(workspace.keyName(.compose(.link))) links a record"
        )
      )
  }

  mutating func addContact(from preset: Preset, in workspace: inout Workspace) -> Step {
    if let why = workspace.document.whyLocked { return .say(why) }
    let index = workspace.draft.inputs.isEmpty ? 0 : list.selected + 1
    let step = edit(workspace.draft.editToAddContact(at: index, from: preset), in: &workspace)
    return step
      + arrive(at: index, in: &workspace).saying(
        Notice(
          "#\(index + 1) added with \(preset.words)",
          keys: "\(workspace.keyName(.compose(.addProperty))) adds a property"))
  }

  /// Goes to a new contact.
  private mutating func arrive(at index: Int, in workspace: inout Workspace) -> Step {
    show(contact: index, in: workspace)
    workspace.focus(.contacts)
    return Step()
  }

  mutating func duplicate(in workspace: inout Workspace) -> Step {
    let indices = view(in: workspace).chosenIndices
    guard let last = indices.last else { return Step() }
    let what = workspace.named(indices)
    let step = edit(workspace.draft.editToDuplicate(indices), in: &workspace)
    show(contact: last + indices.count, in: workspace)
    return step.saying(Notice("Duplicated \(what)" + (indices.count == 1 ? " as #\(last + 2)" : "")))
  }

  /// In Properties and Associations the line under the cursor goes, in Contacts the marked contacts or this one.
  mutating func delete(in workspace: inout Workspace) -> Step {
    switch workspace.pane {
    case .properties, .table: deleteProperty(in: &workspace)
    case .associations: deleteAssociation(in: &workspace)
    default: deleteContacts(in: &workspace)
    }
  }

  private mutating func deleteContacts(in workspace: inout Workspace) -> Step {
    let indices = view(in: workspace).chosenIndices
    let what = workspace.named(indices)
    let step = edit(workspace.draft.editToDelete(indices), in: &workspace)
    marks = []
    (property, association) = (0, 0)
    return step.saying(deleted(what, in: workspace))
  }

  private mutating func deleteProperty(in workspace: inout Workspace) -> Step {
    if let number = view(in: workspace).switchedOffNumber {
      return deleteSwitchedOff(number, in: &workspace)
    }
    guard let properties = view(in: workspace).current?.contact.properties,
      properties.indices.contains(property)
    else { return Step() }
    let name = properties[property].name
    return edit(workspace.draft.editToRemoveProperty(at: property, of: list.selected), in: &workspace)
      .saying(deleted(name, in: workspace))
  }

  private mutating func deleteSwitchedOff(_ number: Int, in workspace: inout Workspace) -> Step {
    let name = view(in: workspace).switchedOff[number].property.name
    return edit(workspace.draft.editToRemoveSwitchedOff(number, of: list.selected), in: &workspace)
      .saying(deleted(name, in: workspace))
  }

  private mutating func deleteAssociation(in workspace: inout Workspace) -> Step {
    guard view(in: workspace).isOnAssociation else { return Step() }
    return edit(workspace.draft.editToRemoveAssociation(at: association, of: list.selected), in: &workspace)
      .saying(deleted("the link", in: workspace))
  }

  private func deleted(_ what: String, in workspace: Workspace) -> Notice {
    Notice("Deleted \(what)", keys: "\(workspace.keyName(.compose(.undo))) to undo")
  }
}
