import ContactsModel
import Drafts
import Submissions
import TerminalUI

extension PreviewScreen {
  func perform(_ intent: PlanIntent, in workspace: Workspace) -> Step {
    switch intent {
    // The menu that asks is the router's.
    case .existing: Step()
    case .skipExisting: use(.skip, in: workspace)
    case .keepExisting: use(.keep, in: workspace)
    case .moveExisting: move(in: workspace)
    case .compare: compare(in: workspace)
    case .sendAgain:
      workspace.job.sendsAgain ? Self.isSoAlready : Step(job: [.sendingAgainChosen(true)])
    case .exportForImport: exportForImport(in: workspace)
    }
  }

  private func use(_ policy: ExistingPolicy, in workspace: Workspace) -> Step {
    workspace.job.policy == policy ? Self.isSoAlready : Step(job: [.policyChosen(policy)])
  }

  private static let isSoAlready = Step.say(Notice("That is how the plan is already"))

  /// They are stored in a draft of their own first, and leave this one when that is done.
  private func move(in workspace: Workspace) -> Step {
    guard let check = workspace.checkWithExisting else { return Step() }
    let document = workspace.document
    let inputs = check.found.keys.sorted().filter(document.inputs.indices.contains).map {
      document.inputs[$0]
    }
    return Step(
      [.plan(.keepAside(InputList(inputs), name: "\(document.draft.name)-existing", from: document.id))],
      notice: Notice("Moving \(contacts(inputs.count)) to another draft"))
  }

  /// The input that the cursor is on, by its index in the draft.
  private func inputUnderCursor(in workspace: Workspace) -> Int? {
    if workspace.pane == .plan, case .leftOut(let position)? = planItem(at: item.selected, in: workspace) {
      return workspace.job.plan?.leftOut[position].index
    }
    guard let tree, let line = selectedLine, let position = tree.path(of: line).input,
      let inputs = shownBatch?.inputs, inputs.indices.contains(position)
    else { return nil }
    return inputs[position].index
  }

  /// The input that the cursor is on, and the contact that is there under its e-mail.
  func existingUnderCursor(in workspace: Workspace) -> (index: Int, record: ContactRecord)? {
    let job = workspace.job
    guard let index = inputUnderCursor(in: workspace), let record = job.check?.found[index],
      job.revision == workspace.document.revision, workspace.document.inputs.indices.contains(index)
    else { return nil }
    return (index, record)
  }

  /// Shows an input beside the contact that is there under its e-mail.
  private func compare(in workspace: Workspace) -> Step {
    guard let (index, record) = existingUnderCursor(in: workspace) else { return Step() }
    let contact = workspace.document.inputs[index].contact
    let lines = ContactComparison(contact, with: record).lines(
      columns: workspace.room.windowSize.columns, glyphs: workspace.glyphs)
    let title = "#\(index + 1) \(contact.displayName) and contact \(record.id ?? "?") in HubSpot"
    return .open(.pager(TextPager(title: title, lines: lines)))
  }
}
