public import TerminalUI

extension ComposerModel {
  /// The whole screen as it is now.
  public func canvas() -> Canvas {
    var canvas = Canvas(size: size)
    guard !isTooSmall else {
      drawTooSmall(on: &canvas)
      return canvas
    }
    let layout = ScreenLayout(screen: screen, size: size, zoomed: paneAlone)
    StatusLine(workspace).draw(in: layout.status, on: &canvas)
    tabBar.draw(into: &canvas, in: layout.tabs)
    for frame in layout.panes { drawFrame(frame, on: &canvas) }
    for overlay in overlays { overlay.drawWindow(on: &canvas, in: workspace) }
    let message = MessageLine(notice: notice, top: overlays.last, workspace: workspace)
    message.draw(in: layout.message, on: &canvas)
    let keysRect = message.drawNote(in: layout.keys, on: &canvas)
    Footer.bar(of: footerEntries, in: keysRect.size).draw(into: &canvas, in: keysRect)
    return canvas
  }

  /// In a question only what leads somewhere.
  private var footerEntries: [KeyTable.Entry] {
    let entries = keys.bindings(in: context)
    guard let top = overlays.last else { return entries }
    return entries.filter { top.content.offers($0.intent) }
  }

  var tabBar: TabBar { TabBar(ScreenID.allCases.map(\.title), selected: screen.rawValue - 1) }

  private func drawFrame(_ frame: ScreenLayout.Frame, on canvas: inout Canvas) {
    let role: Role = frame.pane == pane ? .focusedBorder : .border
    canvas.box(
      frame.rect, title: shown.title(of: frame.pane, in: workspace), role: role, titleRole: .title,
      glyphs: glyphs)
    canvas.draw(in: frame.rect.inset()) { shown.draw(frame.pane, on: &$0, in: workspace) }
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let smallest = ScreenLayout.smallest
    let text =
      "\(keyName(.back)) quits. Needs \(smallest.columns)x\(smallest.rows), this is \(size.columns)x\(size.rows)"
    let line = isLeaving ? whyNotLeave?.text ?? text : text
    canvas.write(line, at: Point(column: 0, row: 0), maxColumns: size.columns)
    canvas.cursor = Point(column: 0, row: 0)
  }
}
