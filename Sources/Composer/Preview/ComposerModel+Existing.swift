import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// Inputs whose contacts are there already: skip them, keep them, put them aside, or see what differs.
extension ComposerModel {
  /// The check of this plan that found some; nil if there is none.
  var checkWithExisting: PlanCheck? {
    job.check.flatMap { $0.revision == document.revision && !$0.found.isEmpty ? $0 : nil }
  }

  mutating func use(_ policy: ExistingPolicy) -> [Effect] {
    guard job.policy != policy else {
      notice = Notice("That is how the plan is already")
      return []
    }
    return advance(.policyChosen(policy))
  }

  /// They are stored in a draft of their own first, and leave this one when that is done.
  mutating func moveExisting() -> [Effect] {
    guard let check = checkWithExisting else { return [] }
    let inputs = check.found.keys.sorted().filter(document.inputs.indices.contains).map {
      document.inputs[$0]
    }
    notice = Notice("Moving \(contacts(inputs.count)) to another draft")
    return [
      .plan(.keepAside(InputList(inputs), name: "\(document.draft.name)-existing", from: document.id))
    ]
  }

  mutating func keptAside(_ ids: [InputID], name: String, from draft: DraftID) -> [Effect] {
    guard draft == document.id else { return [] }
    let moved = Set(ids)
    let indices = document.inputs.enumerated().filter { moved.contains($1.id) }.map(\.offset)
    let effects = edit(document.draft.editToDelete(indices))
    notice = Notice(
      "\(contacts(indices.count)) moved to draft \(name)",
      keys: "In Compose, \(keyName(.compose(.undo))) brings them back here too")
    guard screen == .preview else { return effects }
    return effects + requestPlan(saying: notice)
  }

  /// The input that the cursor is on, by its index in the draft.
  private var inputUnderCursor: Int? {
    if pane == .plan, case .leftOut(let position)? = planItem(at: preview.item.selected) {
      return job.plan?.leftOut[position].index
    }
    guard let tree = preview.tree, let line = preview.selectedLine, let position = tree.path(of: line).input,
      let inputs = preview.shownBatch?.inputs, inputs.indices.contains(position)
    else { return nil }
    return inputs[position].index
  }

  /// The input that the cursor is on, and the contact that is there under its e-mail.
  var existingUnderCursor: (index: Int, record: ContactRecord)? {
    guard let index = inputUnderCursor, let record = job.check?.found[index],
      job.revision == document.revision, document.inputs.indices.contains(index)
    else { return nil }
    return (index, record)
  }

  /// Shows an input beside the contact that is there under its e-mail.
  mutating func compareWithExisting() {
    guard let (index, record) = existingUnderCursor else { return }
    let contact = document.inputs[index].contact
    let comparison = ContactComparison(contact, with: record)
    let title = "#\(index + 1) \(contact.displayName) and contact \(record.id ?? "?") in HubSpot"
    overlays.append(
      .pager(
        TextPager(title: title, lines: comparison.lines(columns: room.windowSize.columns, glyphs: glyphs))))
  }
}
