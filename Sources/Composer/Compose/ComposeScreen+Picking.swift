import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// Properties and records are picked in windows; what is picked goes into the draft.
extension ComposeScreen {
  func pickProperty(in workspace: inout Workspace) -> Step {
    pickProperty(for: .contact(list.selected), in: &workspace)
  }

  /// Those that were used last and that this contact lacks come first.
  func pickProperty(for purpose: PropertyPicker.Purpose, in workspace: inout Workspace) -> Step {
    let names = Set(view(in: workspace).current?.contact.properties.map(\.name) ?? [])
    let recent = workspace.recent.properties.filter { !names.contains($0) }
    return .pickProperty(for: purpose, recent: recent, in: &workspace)
  }

  func pickLink(in workspace: inout Workspace) -> Step {
    .pickLink(for: view(in: workspace).chosenIndices, in: &workspace)
  }

  func changeLink(at position: Int, in workspace: inout Workspace) -> Step {
    if let why = workspace.document.whyLocked { return .say(why) }
    return .changeLink(at: position, ofContact: list.selected, in: &workspace)
  }

  /// Puts a link into the contacts that it was composed for.
  mutating func make(_ link: ComposedLink, in workspace: inout Workspace) -> Step {
    workspace.focus(.associations)
    let draft = workspace.draft
    if let change = link.change, let target = link.targets.first {
      let changed = draft.editToSetAssociation(
        link.association, hint: link.hint, at: change.position, of: target)
      return Step.say(Notice("Link changed")) + edit(changed, in: &workspace)
    }
    guard
      let linking = draft.editToLink(
        link.association, hint: link.hint, types: workspace.types, to: link.targets)
    else { return .say(Notice("Nothing to link: already linked")) }
    let step = edit(linking.edit, in: &workspace)
    association = max(0, view(in: workspace).associationLineCount - 2)
    return step.saying(Notice(words(of: linking, to: link.targets, in: workspace)))
  }

  private func words(of linking: Linking, to targets: [Int], in workspace: Workspace) -> String {
    if targets.count == 1 { return "Linked \(workspace.named(targets))" }
    let others = targets.count - linking.count
    return "Linked \(contacts(linking.count))" + (others > 0 ? "; \(contacts(others)) had the link" : "")
  }
}
