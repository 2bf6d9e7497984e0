import ContactsModel
import Drafts
import TerminalUI

/// Compose as it is seen: the screen together with what all screens share. It is made for a look and never kept.
struct ComposeView {
  let compose: ComposeScreen
  let workspace: Workspace

  var document: Document { workspace.document }
  var catalogue: PropertyCatalogue { workspace.catalogue }
  var types: AssociationTypeTable { workspace.types }
  var glyphs: Glyphs { workspace.glyphs }
  var pane: Pane { workspace.pane }

  func keyName(_ intent: Intent, in context: Context? = nil) -> String {
    workspace.keyName(intent, in: context)
  }

  func isFocused(_ pane: Pane) -> Bool { workspace.isFocused(pane) }
  func height(of pane: Pane) -> Int { workspace.room.height(of: pane) }
  func width(of pane: Pane) -> Int { workspace.room.width(of: pane) }

  /// The contact under the cursor.
  var current: DraftInput? {
    let index = compose.list.selected
    return document.inputs.indices.contains(index) ? document.inputs[index] : nil
  }

  /// The table is on screen.
  var isInTable: Bool { pane == .table }

  /// The cursor is on a property, in its pane or in the table.
  var isOnProperty: Bool { pane == .properties || pane == .table }

  /// The marked contacts in the order of the draft, else the one under the cursor.
  var chosenIndices: [Int] {
    guard !compose.marks.isEmpty else { return current == nil ? [] : [compose.list.selected] }
    return document.inputs.enumerated().filter { compose.marks.contains($1.id) }.map(\.offset)
  }

  /// The lines of Properties and Associations: what is there, and one to add more.
  var propertyLineCount: Int { (current?.contact.properties.count ?? -1) + switchedOff.count + 1 }
  var associationLineCount: Int { (current?.contact.associations.count ?? -1) + 1 }

  /// Properties that stand behind the others, and are not sent.
  var switchedOff: [SwitchedOffProperty] { current?.hints.off ?? [] }

  /// The number of the property under the cursor among those that are off.
  var switchedOffNumber: Int? {
    guard let contact = current?.contact else { return nil }
    let number = compose.property - contact.properties.count
    return switchedOff.indices.contains(number) ? number : nil
  }

  var isOnAssociation: Bool {
    current?.contact.associations.indices.contains(compose.association) ?? false
  }

  var place: Place { compose.place(on: pane) }

  // MARK: The list of contacts

  var contactLineCount: Int { compose.shown?.order.count ?? document.inputs.count }

  /// The list as it is seen: its selection is a line.
  var contactList: ListState { ListState(selected: compose.contactLine, top: compose.list.top) }

  var shownIDs: [InputID] {
    guard let order = compose.shown?.order else { return document.inputs.map(\.id) }
    return order.map { document.inputs[$0].id }
  }
}
