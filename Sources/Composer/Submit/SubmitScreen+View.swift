import Drafts
import Submissions
import TerminalUI

extension SubmitScreen {
  static let title = "Submit"
  static let panes = [Pane.confirm, .progress, .log]
  static let firstPane = Pane.confirm

  static func frames(in body: Rect) -> [ScreenLayout.Frame] {
    frames(in: body, focused: firstPane, needs: [:])
  }

  /// A question is seen as a whole.
  static func frames(in body: Rect, focused: Pane, needs: [Pane: Int]) -> [ScreenLayout.Frame] {
    let usual = body.rows >= 21 ? 9 : 7
    let question = needs[.confirm].map { min(max(usual, $0 + 2), max(usual, body.rows - 6)) } ?? usual
    let rows = body.sharedRows([
      .fixed(question), .flexible(weight: 1, minimum: 4), .flexible(weight: 1, minimum: 3),
    ])
    return zip(panes, rows).map { ScreenLayout.Frame(pane: $0, rect: $1) }
  }

  func tabCounts(in workspace: Workspace) -> StyledText {
    progress(in: workspace).map { StyledText("\($0.settled)/\($0.total)", .warning) } ?? StyledText()
  }

  /// How many contacts are settled of those that are being sent; nil while nothing is.
  func progress(in workspace: Workspace) -> (settled: Int, total: Int)? {
    guard workspace.job.isUnderWay, let submission else { return nil }
    return (submission.settledOfPlan, submission.totalOfPlan)
  }

  func title(of pane: Pane, in workspace: Workspace) -> String {
    switch pane {
    case .progress: shown(in: workspace).progressTitle
    case .log: "Log (times in UTC)"
    default: confirmTitle(in: workspace)
    }
  }

  func footer(in workspace: Workspace) -> [Intent] {
    workspace.job.isUnderWay
      ? [.program(.interrupt), .view(.nextPane), .program(.help), .back, .program(.palette)]
      : [
        .job(.submit), .job(.preview), .job(.reason), .view(.nextPane), .program(.help), .back,
        .program(.palette),
      ]
  }

  func draw(_ pane: Pane, on canvas: inout Canvas, in workspace: Workspace) {
    switch pane {
    case .progress: shown(in: workspace).drawProgress(on: &canvas, in: workspace)
    case .log: shown(in: workspace).drawLog(on: &canvas, in: workspace)
    default: drawConfirm(on: &canvas, in: workspace)
    }
  }

  /// What was sent before is not taken for what is being asked about.
  private func shown(in workspace: Workspace) -> Self {
    workspace.job.phase == .confirming && submission?.isFinished == true ? SubmitScreen() : self
  }

  func hitMap(of pane: Pane, in workspace: Workspace) -> HitMap {
    switch pane {
    case .progress:
      HitMap(
        batchList, count: submission?.states.count ?? 0, height: batchesHeight(in: workspace),
        below: headRows(in: workspace))
    case .log: HitMap(logList, count: log.lines.count, height: workspace.room.height(of: .log))
    default: HitMap()
    }
  }

  func copied(_ part: CopiedPart, in workspace: Workspace) -> CopiedText? {
    guard part == .value, workspace.pane == .log, log.lines.indices.contains(logList.selected) else {
      return nil
    }
    return CopiedText(log.lines[logList.selected].text, what: "the line")
  }

  /// The rows of the total are not part of the list.
  func batchesHeight(in workspace: Workspace) -> Int {
    max(1, workspace.room.height(of: .progress) - headRows(in: workspace))
  }

  private func drawLog(on canvas: inout Canvas, in workspace: Workspace) {
    ListView(
      count: log.lines.count, state: logList, isFocused: workspace.isFocused(.log),
      glyphs: workspace.glyphs, emptyText: StyledText("Nothing has happened yet", .muted)
    ).draw(into: &canvas, in: canvas.bounds) { index in
      let line = log.lines[index]
      return StyledText([Span("\(UTC.clock(line.at))  ", .muted), Span(line.text, line.role)])
    }
  }
}
