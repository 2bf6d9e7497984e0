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
    case .updateExisting: updateExisting(in: workspace)
    case .takeTheirs: settle(keepingMine: false, in: workspace)
    case .keepMine: settle(keepingMine: true, in: workspace)
    case .moveExisting: move(in: workspace)
    case .compare: compare(in: workspace)
    case .sendAgain:
      workspace.job.again == .everything ? Self.isSoAlready : Step(job: [.sendingAgainChosen(.everything)])
    // The router knows which are marked.
    case .sendOnlyAgain: Step()
    case .exportForImport: exportForImport(in: workspace)
    }
  }

  private func use(_ policy: ExistingPolicy, in workspace: Workspace) -> Step {
    guard policy == .skip else {
      return workspace.job.policy == policy ? Self.isSoAlready : Step(job: [.policyChosen(policy)])
    }
    return workspace.job.policy == .skip && workspace.job.again == .nothing
      ? Self.isSoAlready : Step(job: [.policyChosen(.skip), .sendingAgainChosen(.nothing)])
  }

  private static let isSoAlready = Step.say(Notice("That is how the plan is already"))

  /// Puts contacts that were sent before back into the plan: those that are marked, else the one on the line.
  func putBack(_ marked: Set<InputID>, in workspace: Workspace) -> Step {
    let before = workspace.sent.before(in: workspace.connection.portalID)
    let inputs = workspace.document.inputs
    let onLine = inputUnderCursor(in: workspace).flatMap { index in
      inputs.indices.contains(index) ? inputs[index] : nil
    }
    let chosen = marked.isEmpty ? onLine.map { [$0] } ?? [] : inputs.filter { marked.contains($0.id) }
    let back = chosen.filter { before[$0.id] != nil && !workspace.job.again.contains($0.id) }
    guard !back.isEmpty else {
      return .say(
        marked.isEmpty
          ? Notice(
            "Go to a contact that was sent before, or mark some in Compose",
            keys: "\(workspace.keyName(.screen(.nextProblem))) goes to what is left out")
          : Notice("None of the marked contacts is left out as sent before"))
    }
    let who = back.count == 1 ? back[0].contact.displayName : contacts(back.count)
    let notice =
      workspace.warning(ofSendingAgain: back).map { Notice.warning("Back in the plan: \($0)") }
      ?? Notice("Back in the plan: \(who). HubSpot refuses an email that exists")
    return Step(
      job: [
        .sendingAgainChosen(workspace.job.again.adding(Set(back.map(\.id)))), .newPlanWanted(saying: notice),
      ])
  }

  /// The cursor is on a contact that the plan leaves out because it was sent before.
  func isOnSentBefore(in workspace: Workspace) -> Bool {
    guard case .leftOut(let position)? = planItem(at: item.selected, in: workspace) else { return false }
    return workspace.job.plan?.leftOut[position].sentBefore != nil
  }

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
  func inputUnderCursor(in workspace: Workspace) -> Int? {
    if workspace.pane == .plan {
      switch planItem(at: item.selected, in: workspace) {
      case .leftOut(let position): return workspace.job.plan?.leftOut[position].index
      case .change(let position): return workspace.job.changes[position].index
      case .batch, nil: break
      }
    }
    return selectedLine.flatMap(plannedInput)?.index
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
