import TerminalUI

extension PreviewScreen {
  static let title = "Preview"
  static let panes = [Pane.plan, .body]
  static let firstPane = Pane.body

  static func frames(in body: Rect) -> [ScreenLayout.Frame] {
    let split = body.columns >= 120 ? body.taking(left: 50) : body.taking(top: min(8, body.rows / 2))
    return zip(panes, [split.piece, split.rest]).map { ScreenLayout.Frame(pane: $0, rect: $1) }
  }

  func title(of pane: Pane, in workspace: Workspace) -> String {
    pane == .plan ? planTitle(in: workspace) : bodyTitle(in: workspace)
  }

  func draw(_ pane: Pane, on canvas: inout Canvas, in workspace: Workspace) {
    if pane == .plan { drawPlan(on: &canvas, in: workspace) } else { drawBody(on: &canvas, in: workspace) }
  }

  func hitMap(of pane: Pane, in workspace: Workspace) -> HitMap {
    guard pane == .plan else {
      return HitMap(line, count: tree?.visible.count ?? 0, height: workspace.room.height(of: .body))
    }
    return HitMap(
      item, count: itemCount(in: workspace), height: planListHeight(in: workspace),
      below: planFacts(in: workspace).count)
  }
}
