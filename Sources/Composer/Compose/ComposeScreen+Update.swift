import ContactsModel
import Drafts
import TerminalUI

extension ComposeScreen {
  mutating func update(_ event: ScreenEvent, in workspace: inout Workspace) -> Step {
    switch event {
    case .move(let motion): move(motion, in: &workspace)
    case .select(let line): select(line: line, in: &workspace)
    case .asked(.open): openFocused(in: &workspace)
    case .asked(.nextProblem): goToProblem(forward: true, in: &workspace)
    case .asked(.previousProblem): goToProblem(forward: false, in: &workspace)
    case .asked(.refresh): refresh(in: &workspace)
    case .search(let text, let step): search(text, by: step, in: &workspace)
    case .shown, .asked(.check), .asked(.resume), .plan, .results: Step()
    }
  }

  private mutating func move(_ motion: Motion, in workspace: inout Workspace) -> Step {
    if workspace.pane == .table {
      moveInTable(motion, in: workspace)
      return Step()
    }
    guard let move = motion.inList else {
      return Step(navigation: .screen(.focusNext(by: motion == .left ? -1 : 1)))
    }
    self.move(move, in: workspace)
    return Step()
  }

  private mutating func select(line: Int, in workspace: inout Workspace) -> Step {
    let pane = workspace.pane
    let cursor = pane == .properties ? property : pane == .associations ? association : contactLine
    if line != cursor, pane != .contactJSON { move(.to(line), in: workspace) }
    return Step()
  }

  private mutating func move(_ move: ListState.Move, in workspace: Workspace) {
    let (pane, room) = (workspace.pane, workspace.room)
    if pane == .properties {
      let count = view(in: workspace).propertyLineCount
      move.apply(to: &property, count: count, page: room.height(of: pane))
    } else if pane == .associations {
      let count = view(in: workspace).associationLineCount
      move.apply(to: &association, count: count, page: room.height(of: pane))
    } else {
      moveInContacts(move, in: workspace)
    }
  }

  mutating func moveInContacts(_ move: ListState.Move, in workspace: Workspace) {
    let before = list.selected
    let view = view(in: workspace)
    var lines = view.contactList
    lines.move(move, count: view.contactLineCount, height: view.contactsHeight)
    take(contactList: lines)
    if list.selected != before { (property, association) = (0, 0) }
  }

  private mutating func openFocused(in workspace: inout Workspace) -> Step {
    guard let contact = view(in: workspace).current?.contact else { return Step() }
    switch workspace.pane {
    case .table: return openCell(in: &workspace)
    case .properties:
      if let name = missingProperty(in: workspace) { return openField(named: name, in: &workspace) }
      if property < contact.properties.count { return openField(.property(property), in: &workspace) }
      return whyOff(in: workspace).map(Step.say) ?? pickProperty(in: &workspace)
    case .associations where association < contact.associations.count:
      return changeLink(at: association, in: &workspace)
    case .associations: return pickLink(in: &workspace)
    default: return Step(navigation: .screen(.focus(.properties)))
    }
  }

  /// What the problem that was just walked to lacks, while the cursor is still where that led.
  private func missingProperty(in workspace: Workspace) -> String? {
    let view = view(in: workspace)
    guard let visited, visited.place == view.place, let name = visited.property,
      view.current?.contact.value(of: name) == nil
    else { return nil }
    return name
  }

  private mutating func refresh(in workspace: inout Workspace) -> Step {
    workspace.connection.portal = .asking
    return Step(
      [.portal(.ask), .portal(.fetchDefinitions)]
        + workspace.schema.labeledObjects.sorted().map { .portal(.fetchLabels(object: $0)) },
      notice: Notice("Asking for the portal, its properties and labels"))
  }

  /// After a change of the draft or of the contact, no cursor points past its list.
  mutating func keepCursorsInside(in workspace: Workspace) {
    if let shown { list.selected = shown.nearest(to: list.selected) }
    let before = view(in: workspace)
    var lines = before.contactList
    lines.settle(count: before.contactLineCount, height: before.contactsHeight)
    take(contactList: lines)
    let view = view(in: workspace)
    property = min(property, max(0, view.propertyLineCount - 1))
    association = min(association, view.current?.contact.associations.count ?? 0)
  }

  /// Puts the cursors where they were when the draft was left.
  mutating func restore(_ place: Place, in workspace: Workspace) {
    let last = max(0, workspace.draft.inputs.count - 1)
    list = ListState(selected: min(max(0, place.contact), last))
    (property, association) = (max(0, place.property), max(0, place.association))
    keepCursorsInside(in: workspace)
  }
}

extension ListState.Move {
  /// Moves a position in a short list that scrolls by itself.
  fileprivate func apply(to position: inout Int, count: Int, page: Int) {
    var list = ListState(selected: position)
    list.move(self, count: count, height: page)
    position = list.selected
  }
}
