import TerminalUI

extension ComposeView {
  func title(of pane: Pane) -> String {
    switch pane {
    case .properties: propertiesTitle
    case .associations: associationsTitle
    case .contactJSON: "JSON of #\(compose.list.selected + 1)"
    case .table: tableTitle
    default: contactsTitle
    }
  }

  func draw(_ pane: Pane, on canvas: inout Canvas) {
    switch pane {
    case .properties, .associations: drawItems(of: pane, on: &canvas)
    case .contactJSON: drawContactJSON(on: &canvas)
    case .table: drawTable(on: &canvas)
    default: drawContacts(on: &canvas)
    }
  }

  func hitMap(of pane: Pane) -> HitMap {
    switch pane {
    case .properties, .associations: itemHits(of: pane)
    case .contactJSON: HitMap()
    case .table: HitMap(contactList, count: contactLineCount, height: tableHeight, below: 1)
    default: HitMap(contactList, count: contactLineCount, height: contactsHeight)
    }
  }
}
