import ContactsModel
import Drafts
import TerminalUI

/// The table: contacts in rows, properties in columns, edited cell by cell.
extension ComposerModel {
  var isInTable: Bool { screen == .compose && pane == .table }

  /// The cursor is on a property, in its pane or in the table.
  var isOnProperty: Bool { pane == .properties || pane == .table }

  mutating func toggleTable() {
    guard !isInTable else { return leaveTable() }
    let lines = compose.shown?.order ?? Array(document.inputs.indices.prefix(1_000))
    var table = DraftTable(of: lines.prefix(1_000).map { document.inputs[$0] })
    if pane == .properties, let name = propertyUnderCursor { table.select(name) }
    compose.table = table
    isZoomed = false
    focus(.table)
    keepCursorsInside()
  }

  /// Back to the panes, on the property that the cursor was on.
  mutating func leaveTable() {
    focus(.contacts)
    keepCursorsInside()
  }

  private var propertyUnderCursor: String? {
    guard let input = current else { return nil }
    let names = (input.contact.properties + input.hints.off.map(\.property)).map(\.name)
    return names.indices.contains(compose.property) ? names[compose.property] : nil
  }

  mutating func moveInTable(_ motion: Motion) {
    if let move = motion.inList { return moveInContacts(move) }
    compose.table?.selected += motion == .left ? -1 : 1
  }

  /// To the next cell, and from the last one of a row to the first of the next.
  mutating func goToCell(by step: Int) {
    guard let table = compose.table, !table.columns.isEmpty else { return }
    let column = table.selected + step
    if table.columns.indices.contains(column) {
      compose.table?.selected = column
    } else if (0..<contactLineCount).contains(contactLine + step) {
      compose.table?.selected = step > 0 ? 0 : table.columns.count - 1
      moveInContacts(step > 0 ? .down : .up)
    }
  }

  mutating func openCell() -> [Effect] {
    guard let name = compose.table?.name else { return pickProperty() }
    openField(named: name)
    return []
  }

  /// The cursor of Properties goes with that of the table, and the table scrolls with its cursor.
  mutating func followTable() {
    guard isInTable, var table = compose.table else { return }
    table.settle(in: tableRoom)
    compose.table = table
    guard compose.field == nil, let input = current else { return }
    let names = (input.contact.properties + input.hints.off.map(\.property)).map(\.name)
    let ownNames = names.prefix(input.contact.properties.count)
    let position = ownNames.lastIndex { $0 == table.name } ?? names.lastIndex { $0 == table.name }
    compose.property = position ?? propertyLineCount - 1
  }

  /// What an edit brings gets its columns.
  mutating func addColumns(for edit: Edit) {
    guard compose.table != nil else { return }
    for splice in edit.splices.prefix(1_000) { compose.table?.take(splice.inserting) }
  }
}
