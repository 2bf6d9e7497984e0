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
    return ScreenLayout(
      screen: screens.screen, size: size, zoomed: isAlone ? room.focused : nil, focused: room.focused,
      needs: room.needs)
  }

  private var tabBar: TabBar {
    TabBar(
      ScreenID.allCases.map { TabBar.Tab($0.title, counts: screens[$0].tabCounts(in: workspace)) },
      selected: screens.screen.rawValue - 1)
  }

  // MARK: What is drawn

  func canvas() -> Canvas {
    var canvas = Canvas(size: size)
    guard !workspace.room.isTooSmall else {
      drawTooSmall(on: &canvas)
      return canvas
    }
    let layout = layout
    StatusLine(workspace, progress: screens.submit.progress(in: workspace)).draw(
      in: layout.status, on: &canvas)
    tabBar.draw(into: &canvas, in: layout.tabs)
    let isCovered = model.overlays.all.contains { $0.coversPanes(in: workspace) }
    if !isCovered { drawPanes(layout.panes, on: &canvas) }
    for overlay in model.overlays.all { overlay.drawWindow(on: &canvas, in: workspace) }
    let message = MessageLine(notice: model.notice, workspace: workspace)
    message.draw(in: layout.message, on: &canvas)
    drawKeys(in: layout.keys, on: &canvas)
    return canvas
  }

  /// While the tour goes on, it says the key that counts.
  private func drawKeys(in rect: Rect, on canvas: inout Canvas) {
    guard let line = model.tourLine else {
      let bar = Footer.bar(of: footerEntries, wanted: footerIntents, in: rect.size, words: words)
      return bar.draw(into: &canvas, in: rect)
    }
    canvas.write(
      StyledText(line, .accent), at: rect.origin, maxColumns: rect.columns,
      ellipsis: workspace.glyphs.ellipsis)
  }

  /// What matters on the screen as it is; nil where a window or a field has the keyboard.
  private var footerIntents: [Intent]? {
    guard case .pane = model.context else { return nil }
    return screens.shown.footer(in: workspace)
  }

  /// In a question only what leads somewhere.
  private var footerEntries: [KeyTable.Entry] {
    let entries = workspace.keys.bindings(in: model.context)
    guard let top = model.overlays.top else { return entries }
    return entries.filter { top.content.offers($0.intent) }
  }

  private func words(of intent: Intent) -> String? {
    model.overlays.isEmpty ? screens.shown.words(of: intent, in: workspace) : nil
  }

  /// One frame is on the screen: that of what has the keyboard. The edges that it shares with others are its own, but
  /// for their titles.
  private func drawPanes(_ frames: [ScreenLayout.Frame], on canvas: inout Canvas) {
    for frame in frames where !workspace.isFocused(frame.pane) {
      canvas.titleLine(
        frame.rect, title: title(of: frame), aside: aside(of: frame), note: note(of: frame),
        glyphs: workspace.glyphs)
      drawInside(frame, scrollbar: .border, on: &canvas)
    }
    for frame in frames where workspace.isFocused(frame.pane) {
      drawFocused(frame, among: frames, on: &canvas)
    }
  }

  private func drawFocused(
    _ frame: ScreenLayout.Frame, among frames: [ScreenLayout.Frame], on canvas: inout Canvas
  ) {
    let below = frames.filter { $0.rect.row == frame.rect.endRow - 1 }
    canvas.box(
      frame.rect, title: title(of: frame), aside: aside(of: frame),
      note: below.isEmpty ? note(of: frame) : StyledText(), glyphs: workspace.glyphs)
    for frame in below {
      canvas.write(title: title(of: frame), aside: aside(of: frame), of: frame.rect, glyphs: workspace.glyphs)
    }
    drawInside(frame, scrollbar: .frame, on: &canvas)
  }

  /// The frame before with the open field and what is below it drawn anew. Nil where that is not enough: another pane shows
  /// the text of the field too, or there are combined characters, which a canvas numbers as they come.
  /// - Parameter lines: those of the properties without the field, as of the frame before; found where they are nil.
  func canvas(redrawingFieldOn former: Canvas, among lines: inout [ItemLine]?) -> Canvas? {
    let frames = layout.panes
    guard !former.holdsClusters, screens.screen == .compose, !workspace.room.isTooSmall,
      !frames.contains(where: { $0.pane == .contactJSON }),
      let frame = frames.first(where: { workspace.isFocused($0.pane) }), frame.pane == .properties
    else { return nil }
    let (compose, inside) = (screens.compose.view(in: workspace), frame.rect.inset())
    let closed = lines ?? compose.propertyLines(columns: inside.columns)
    lines = closed
    var canvas = former
    guard canvas.draw(in: inside, { compose.redrawField(among: closed, on: &$0) }) else { return nil }
    canvas.drawSide(of: frame.rect, glyphs: workspace.glyphs)
    canvas.drawScrollbar(of: frame.rect, role: .frame, glyphs: workspace.glyphs)
    return canvas
  }

  private func title(of frame: ScreenLayout.Frame) -> String {
    screens.shown.title(of: frame.pane, in: workspace)
  }

  private func aside(of frame: ScreenLayout.Frame) -> StyledText {
    screens.shown.aside(of: frame.pane, in: workspace)
  }

  private func note(of frame: ScreenLayout.Frame) -> StyledText {
    screens.shown.note(of: frame.pane, in: workspace)
  }

  private func drawInside(_ frame: ScreenLayout.Frame, scrollbar: Role, on canvas: inout Canvas) {
    canvas.draw(in: frame.rect.inset()) { screens.shown.draw(frame.pane, on: &$0, in: workspace) }
    canvas.drawScrollbar(of: frame.rect, role: scrollbar, glyphs: workspace.glyphs)
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

  /// Nil where there is nothing that the mouse could reach.
  func hit(at place: Point) -> ScreenHit? {
    guard !workspace.room.isTooSmall, Rect(size).contains(place) else { return nil }
    if let top = model.overlays.top {
      let lines = top.content.hitMap(in: workspace).lines
      let index = place.row - top.content.window(in: workspace).inset().row
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
