import ContactsModel
import Drafts
import TerminalUI

/// The table: contacts in rows, properties in columns, edited cell by cell.
extension ComposeScreen {
  mutating func toggleTable(in workspace: inout Workspace) -> Step {
    guard workspace.pane != .table else { return leaveTable(in: &workspace) }
    let inputs = workspace.draft.inputs
    let lines = shown?.order ?? Array(inputs.indices.prefix(1_000))
    var table = DraftTable(of: lines.prefix(1_000).map { inputs[$0] })
    if workspace.pane == .properties, let name = propertyUnderCursor(in: workspace) { table.select(name) }
    self.table = table
    workspace.room.isZoomed = false
    workspace.focus(.table)
    keepCursorsInside(in: workspace)
    return Step()
  }

  /// Back to the panes, on the property that the cursor was on.
  mutating func leaveTable(in workspace: inout Workspace) -> Step {
    workspace.focus(.contacts)
    keepCursorsInside(in: workspace)
    return Step()
  }

  private func propertyUnderCursor(in workspace: Workspace) -> String? {
    guard let names = view(in: workspace).current?.allNames, names.indices.contains(property) else {
      return nil
    }
    return names[property]
  }

  mutating func moveInTable(_ motion: Motion, in workspace: Workspace) {
    if let move = motion.inList { return moveInContacts(move, in: workspace) }
    table?.selected += motion == .left ? -1 : 1
  }

  /// To the next cell, and from the last one of a row to the first of the next.
  mutating func goToCell(by step: Int, in workspace: Workspace) -> Step {
    guard let table, !table.columns.isEmpty else { return Step() }
    let column = table.selected + step
    if table.columns.indices.contains(column) {
      self.table?.selected = column
    } else if (0..<view(in: workspace).contactLineCount).contains(contactLine + step) {
      self.table?.selected = step > 0 ? 0 : table.columns.count - 1
      moveInContacts(step > 0 ? .down : .up, in: workspace)
    }
    return Step()
  }

  mutating func openCell(in workspace: inout Workspace) -> Step {
    guard let name = table?.name else { return pickProperty(in: &workspace) }
    return openField(named: name, in: &workspace)
  }

  /// The cursor of Properties goes with that of the table, and the table scrolls with its cursor.
  mutating func followTable(in workspace: Workspace) {
    guard workspace.pane == .table, var table else { return }
    let view = view(in: workspace)
    table.settle(in: view.tableRoom)
    self.table = table
    guard field == nil, let input = view.current else { return }
    let names = input.allNames
    let ownNames = names.prefix(input.contact.properties.count)
    let position = ownNames.lastIndex { $0 == table.name } ?? names.lastIndex { $0 == table.name }
    property = position ?? view.propertyLineCount - 1
  }

  /// What an edit brings gets its columns.
  mutating func addColumns(for edit: Edit) {
    guard table != nil else { return }
    for splice in edit.splices.prefix(1_000) { table?.take(splice.inserting) }
  }
}

extension DraftInput {
  /// The names of its properties, those that are switched off last.
  fileprivate var allNames: [String] { (contact.properties + hints.off.map(\.property)).map(\.name) }
}
