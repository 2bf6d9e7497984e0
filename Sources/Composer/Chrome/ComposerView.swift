import TerminalUI

/// The whole screen as it is: what is drawn, and what stands where.
struct ComposerView {
  let model: ComposerModel

  private var workspace: Workspace { model.workspace }
  private var screens: ScreenList { model.screens }
  private var size: Size { workspace.room.size }

  private var layout: ScreenLayout {
    let room = workspace.room
    let isAlone = room.isZoomed || room.focused == .table
    return ScreenLayout(screen: screens.screen, size: size, zoomed: isAlone ? room.focused : nil)
  }

  private var tabBar: TabBar {
    TabBar(ScreenID.allCases.map(\.title), selected: screens.screen.rawValue - 1)
  }

  // MARK: What is drawn

  func canvas() -> Canvas {
    var canvas = Canvas(size: size)
    guard !model.isTooSmall else {
      drawTooSmall(on: &canvas)
      return canvas
    }
    let layout = layout
    StatusLine(workspace).draw(in: layout.status, on: &canvas)
    tabBar.draw(into: &canvas, in: layout.tabs)
    for frame in layout.panes { drawFrame(frame, on: &canvas) }
    for overlay in model.overlays.all { overlay.drawWindow(on: &canvas, in: workspace) }
    let message = MessageLine(notice: model.notice, top: model.overlays.top, workspace: workspace)
    message.draw(in: layout.message, on: &canvas)
    let keysRect = drawTour(in: message.drawNote(in: layout.keys, on: &canvas), on: &canvas)
    Footer.bar(of: footerEntries, in: keysRect.size).draw(into: &canvas, in: keysRect)
    return canvas
  }

  /// - Returns: what is left for the keys.
  private func drawTour(in keys: Rect, on canvas: inout Canvas) -> Rect {
    guard keys.rows > 1, let line = model.tourLine else { return keys }
    let split = keys.taking(bottom: 1)
    canvas.write(
      StyledText(line, .title), at: split.piece.origin, maxColumns: split.piece.columns,
      ellipsis: workspace.glyphs.ellipsis)
    return split.rest
  }

  /// In a question only what leads somewhere.
  private var footerEntries: [KeyTable.Entry] {
    let entries = workspace.keys.bindings(in: model.context)
    guard let top = model.overlays.top else { return entries }
    return entries.filter { top.content.offers($0.intent) }
  }

  private func drawFrame(_ frame: ScreenLayout.Frame, on canvas: inout Canvas) {
    let role: Role = frame.pane == workspace.pane ? .focusedBorder : .border
    canvas.box(
      frame.rect, title: screens.shown.title(of: frame.pane, in: workspace), role: role, titleRole: .title,
      glyphs: workspace.glyphs)
    canvas.draw(in: frame.rect.inset()) { screens.shown.draw(frame.pane, on: &$0, in: workspace) }
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let smallest = ScreenLayout.smallest
    let text =
      "\(workspace.keyName(.back)) quits. Needs \(smallest.columns)x\(smallest.rows), "
      + "this is \(size.columns)x\(size.rows)"
    let line = workspace.isLeaving ? workspace.whyNotLeave?.text ?? text : text
    canvas.write(line, at: Point(column: 0, row: 0), maxColumns: size.columns)
    canvas.cursor = Point(column: 0, row: 0)
  }

  // MARK: What stands where

  func hit(at place: Point) -> ScreenHit {
    if let top = model.overlays.top {
      let lines = top.content.hitMap(in: workspace).lines
      let index = place.row - workspace.room.window.inset().row
      return .overlay(line: lines.indices.contains(index) ? lines[index] : nil)
    }
    let layout = layout
    if layout.tabs.contains(place) {
      let index = tabBar.index(atColumn: place.column - layout.tabs.column, columns: layout.tabs.columns)
      return index.flatMap { ScreenID(rawValue: $0 + 1) }.map(ScreenHit.screen) ?? .nothing
    }
    guard let frame = layout.panes.first(where: { $0.rect.contains(place) }) else { return .nothing }
    let inside = frame.rect.inset()
    let isInside = inside.contains(Point(column: inside.column, row: place.row))
    return .pane(frame.pane, row: isInside ? place.row - inside.row : nil)
  }
}
