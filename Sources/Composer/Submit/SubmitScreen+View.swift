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

  /// A question is seen as a whole. Panes that have nothing to show yet are left out, and what is short leaves its rows
  /// to the log.
  static func frames(in body: Rect, focused: Pane, needs: [Pane: Int]) -> [ScreenLayout.Frame] {
    let shown = panes.filter { needs[$0] != 0 }
    guard shown.count > 1 else { return [ScreenLayout.Frame(pane: .confirm, rect: body)] }
    let usual = body.rows >= 21 ? 9 : 7
    let question = needs[.confirm].map { min(max($0 + 2, 3), max(usual, body.rows - 6)) } ?? usual
    let most = max(4, (body.rows - question) * 2 / 3)
    let progress = needs[.log] == 0 ? nil : needs[.progress].map { min(most, $0 + 1) }
    let lengths: [Length] = [
      .fixed(question), progress.map(Length.fixed) ?? .flexible(weight: 1, minimum: 4),
      .flexible(weight: 1, minimum: 3),
    ]
    let rows = body.sharedRows(Array(lengths.prefix(shown.count)))
    return zip(shown, rows).map { ScreenLayout.Frame(pane: $0, rect: $1) }
  }

  /// All of the question, with the line to type in; all batches, and the log as soon as it says anything.
  func rowsNeeded(in workspace: Workspace) -> [Pane: Int] {
    let question = questionRows(in: workspace)
    if workspace.job.phase == .confirming { return [.confirm: question, .log: 0] }
    guard let submission else {
      return workspace.job.isUnderWay ? [.confirm: question, .log: 0] : [.progress: 0, .log: 0]
    }
    return [.confirm: question, .progress: submission.states.count + 2]
  }

  func aside(of pane: Pane, in workspace: Workspace) -> StyledText {
    guard pane == .progress else { return StyledText() }
    return shown(in: workspace).sentPlan(in: workspace)?.requestWords(workspace.glyphs) ?? StyledText()
  }

  func words(of intent: Intent, in workspace: Workspace) -> String? {
    workspace.isConfirming && intent == .window(.accept) ? workspace.sendingVerb : nil
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
    case .progress: shown(in: workspace).progressTitle(in: workspace)
    case .log: "Log (UTC)"
    default: confirmTitle(in: workspace)
    }
  }

  func footer(in workspace: Workspace) -> [Intent] {
    workspace.job.isUnderWay
      ? [.program(.interrupt), .view(.nextPane), .program(.help), .back, .program(.palette)]
      : [
        .job(.submit), .job(.preview), .job(.reason),
      ] + (workspace.room.needs[.progress] == 0 ? [] : [.view(.nextPane)])
        + [.program(.help), .back, .program(.palette)]
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
    workspace.job.phase == .confirming ? SubmitScreen() : self
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
