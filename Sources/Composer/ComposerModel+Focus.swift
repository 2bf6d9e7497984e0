import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  /// The pane that keys go to when nothing lies over it. One that a small screen leaves out has them go to the first.
  var pane: Pane {
    let pane = focused[screen] ?? screen.firstPane
    guard [.contactJSON, .log].contains(pane) else { return pane }
    return layout(of: screen).panes.contains { $0.pane == pane } ? pane : screen.firstPane
  }

  var context: Context {
    if let top = overlays.last { return top.context }
    if compose.field != nil, screen == .compose { return .field }
    if isConfirming { return .confirmation }
    return .pane(pane)
  }

  /// The pane that has the screen to itself.
  var paneAlone: Pane? { isZoomed || pane == .table ? pane : nil }

  var isConfirming: Bool { workspace.isConfirming }

  mutating func focus(_ pane: Pane) {
    focused[screen] = pane
  }

  /// Tab walks the panes that are on screen.
  mutating func focusNext(by step: Int) {
    let panes = layout(of: screen).panes.map(\.pane)
    guard let index = panes.firstIndex(of: pane) else { return focus(screen.firstPane) }
    focus(panes[(index + step + panes.count) % panes.count])
  }

  /// Goes to another screen, which begins with all its panes.
  mutating func show(_ screen: ScreenID) {
    if screen != self.screen { isZoomed = false }
    self.screen = screen
  }

  /// The rows that a pane has for its lines.
  func height(of pane: Pane) -> Int { room.height(of: pane) }

  /// The columns that a pane has for its lines.
  func width(of pane: Pane) -> Int { room.width(of: pane) }

  var room: PaneRoom { workspace.room }

  /// Keeps what the workspace tells of the focus in step with it.
  mutating func settleRoom() { workspace.room.focused = pane }

  private func layout(of screen: ScreenID) -> ScreenLayout { ScreenLayout(screen: screen, size: size) }

  var place: Place {
    Place(
      pane: focused[.compose].map { $0 == .table ? .contacts : $0 } ?? .contacts,
      contact: compose.contacts.selected, property: compose.property,
      association: compose.association)
  }

  mutating func restore(_ place: Place) {
    focused[.compose] = place.pane
    let last = max(0, document.inputs.count - 1)
    compose.contacts = ListState(selected: min(max(0, place.contact), last))
    compose.property = max(0, place.property)
    compose.association = max(0, place.association)
    keepCursorsInside()
  }

  /// After a change of the draft or of the contact, no cursor points past its list.
  mutating func keepCursorsInside() {
    if let shown = compose.shown { compose.contacts.selected = shown.nearest(to: compose.contacts.selected) }
    var list = contactList
    list.settle(count: contactLineCount, height: contactsHeight)
    take(contactList: list)
    let contact = current?.contact
    compose.property = min(compose.property, max(0, propertyLineCount - 1))
    compose.association = min(compose.association, contact?.associations.count ?? 0)
  }

  /// The contact under the cursor.
  var current: DraftInput? {
    let index = compose.contacts.selected
    return document.inputs.indices.contains(index) ? document.inputs[index] : nil
  }
}
