import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  /// The pane that keys go to when nothing lies over it.
  var pane: Pane { focused[screen] ?? screen.firstPane }

  var context: Context {
    if let top = overlays.last { return top.context }
    if compose.field != nil, screen == .compose { return .field }
    if isConfirming { return .confirmation }
    return .pane(pane)
  }

  /// The fact is being typed.
  var isConfirming: Bool { submit.isTyping && screen == .submit && pane == .confirm }

  mutating func focus(_ pane: Pane) {
    focused[screen] = pane
  }

  /// Tab walks the panes that are on screen.
  mutating func focusNext(by step: Int) {
    let panes = ScreenLayout(screen: screen, size: size).panes.map(\.pane)
    guard let index = panes.firstIndex(of: pane) else { return focus(screen.firstPane) }
    focus(panes[(index + step + panes.count) % panes.count])
  }

  /// The rows that a pane has for its lines.
  func height(of pane: Pane) -> Int {
    ScreenLayout(screen: screen, size: size, zoomed: isZoomed ? self.pane : nil).inside(of: pane)?.rows ?? 1
  }

  var place: Place {
    let shown = ScreenID.compose.panes.contains(focused[.compose] ?? .contacts)
    return Place(
      pane: shown ? focused[.compose] ?? .contacts : .contacts, contact: compose.contacts.selected,
      property: compose.property, association: compose.association)
  }

  mutating func restore(_ place: Place) {
    focused[.compose] = place.pane
    let last = max(0, document.inputs.count - 1)
    compose.contacts = ListState(selected: min(place.contact, last))
    compose.property = place.property
    compose.association = place.association
    keepCursorsInside()
  }

  /// After a change of the draft or of the contact, no cursor points past its list.
  mutating func keepCursorsInside() {
    compose.contacts.settle(count: document.inputs.count, height: height(of: .contacts))
    let contact = current?.contact
    compose.property = min(compose.property, contact?.properties.count ?? 0)
    compose.association = min(compose.association, contact?.associations.count ?? 0)
  }

  /// The contact under the cursor.
  var current: DraftInput? {
    let index = compose.contacts.selected
    return document.inputs.indices.contains(index) ? document.inputs[index] : nil
  }
}
