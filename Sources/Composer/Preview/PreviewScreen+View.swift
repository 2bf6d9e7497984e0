import Drafts
import TerminalUI

extension PreviewScreen {
  static let title = "Preview"
  static let panes = [Pane.plan, .body]
  static let firstPane = Pane.body

  static func frames(in body: Rect) -> [ScreenLayout.Frame] { frames(in: body, focused: .body, needs: [:]) }

  /// Where the panes stand one below the other, the plan is short until it has the keys.
  static func frames(in body: Rect, focused: Pane, needs: [Pane: Int]) -> [ScreenLayout.Frame] {
    let short = body.rows > roomyRows ? roomyPlan : shortPlan
    let rows = focused == .plan ? max(short, body.rows - shortestBody) : short
    let rects =
      body.columns >= 120
      ? body.sharedColumns([.fixed(body.columns >= 136 ? 58 : 50), .flexible()])
      : body.sharedRows([.fixed(rows), .flexible()])
    return zip(panes, rects).map { ScreenLayout.Frame(pane: $0, rect: $1) }
  }

  /// With its border, as the others: three lines inside.
  private static let shortPlan = 5
  private static let roomyPlan = 8
  private static let shortestBody = 6
  private static let roomyRows = 24

  func title(of pane: Pane, in workspace: Workspace) -> String {
    pane == .plan ? planTitle(in: workspace) : bodyTitle(in: workspace)
  }

  func footer(in workspace: Workspace) -> [Intent] {
    let job = workspace.job
    let hasSkipped = workspace.checkWithExisting != nil || workspace.skipsSent || workspace.hasConflicts
    return (job.plan?.leftOut.isEmpty == false ? [.screen(.nextProblem)] : [])
      + (hasSkipped ? [.plan(.existing)] : [])
      + [
        .screen(.open), .move(.left), .move(.right), .screen(.refresh), .job(.submit), .program(.help), .back,
        .program(.palette),
      ]
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
