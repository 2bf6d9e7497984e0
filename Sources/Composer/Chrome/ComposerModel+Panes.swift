import TerminalUI

extension ComposerModel {
  func title(of pane: Pane) -> String {
    switch pane {
    case .contacts: contactsTitle
    case .properties: propertiesTitle
    case .associations: associationsTitle
    case .contactJSON: contactJSONTitle
    case .table: tableTitle
    case .plan: planTitle
    case .body: bodyTitle
    case .confirm, .progress, .log, .outcomes, .record, .history, .submissions:
      value(of: pane.screen)?.title(of: pane, in: workspace) ?? ""
    }
  }

  func draw(_ pane: Pane, on canvas: inout Canvas) {
    switch pane {
    case .contacts: drawContacts(on: &canvas)
    case .properties: drawProperties(on: &canvas)
    case .associations: drawAssociations(on: &canvas)
    case .contactJSON: drawContactJSON(on: &canvas)
    case .table: drawTable(on: &canvas)
    case .plan: drawPlan(on: &canvas)
    case .body: drawBody(on: &canvas)
    case .confirm, .progress, .log, .outcomes, .record, .history, .submissions:
      value(of: pane.screen)?.draw(pane, on: &canvas, in: workspace)
    }
  }
}
