import TerminalUI

extension ComposerModel {
  func title(of pane: Pane) -> String {
    switch pane {
    case .plan: planTitle
    case .body: bodyTitle
    case .contacts, .properties, .associations, .contactJSON, .table, .confirm, .progress, .log, .outcomes,
      .record, .history, .submissions:
      value(of: pane.screen)?.title(of: pane, in: workspace) ?? ""
    }
  }

  func draw(_ pane: Pane, on canvas: inout Canvas) {
    switch pane {
    case .plan: drawPlan(on: &canvas)
    case .body: drawBody(on: &canvas)
    case .contacts, .properties, .associations, .contactJSON, .table, .confirm, .progress, .log, .outcomes,
      .record, .history, .submissions:
      value(of: pane.screen)?.draw(pane, on: &canvas, in: workspace)
    }
  }
}
