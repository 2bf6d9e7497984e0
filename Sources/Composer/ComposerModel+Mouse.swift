import TerminalUI

/// The mouse does what keys do: a click goes to a line, a second one opens it, the wheel moves.
extension ComposerModel {
  /// Milliseconds within which two clicks on a place are a double click.
  private static let doubleClick: Int64 = 400
  private static let wheelLines = 3

  mutating func useMouse(_ use: Bool) -> [Effect] {
    usesMouse = use
    lastClick = nil
    notice = Notice(
      use
        ? "Mouse on. Your terminal selects text while Shift is held; \(keyName(.palette)) mouse off ends it"
        : "Mouse off: your terminal selects text as ever")
    return [.program(.useMouse(use))]
  }

  mutating func handle(_ event: MouseEvent) -> [Effect] {
    guard usesMouse, !isTooSmall, Rect(size).contains(event.place) else { return [] }
    switch event.action {
    case .wheelUp: return turnWheel(by: -Self.wheelLines, at: event.place)
    case .wheelDown: return turnWheel(by: Self.wheelLines, at: event.place)
    case .press: return click(at: event.place)
    }
  }

  private mutating func click(at place: Point) -> [Effect] {
    let isSecond = lastClick.map { $0.place == place && now - $0.at <= Self.doubleClick } ?? false
    lastClick = isSecond ? nil : Click(place: place, at: now)
    notice = nil
    if isSecond { return open(at: place) }
    guard overlays.isEmpty else {
      select(inOverlayAt: place.row)
      return []
    }
    let layout = ScreenLayout(screen: screen, size: size, zoomed: paneAlone)
    if let tab = tab(at: place, in: layout) { return go(to: tab) }
    guard let frame = layout.panes.first(where: { $0.rect.contains(place) }) else { return [] }
    return select(frame, row: place.row)
  }

  /// A field that is open keeps what is typed, and so the keyboard.
  private mutating func select(_ frame: ScreenLayout.Frame, row: Int) -> [Effect] {
    guard compose.field == nil || screen != .compose else {
      notice = Notice(
        "A field is open: \(keyName(.accept, in: .field)) accepts what is typed, \(keyName(.close, in: .field)) leaves it"
      )
      return []
    }
    focus(frame.pane)
    guard frame.rect.inset().contains(Point(column: frame.rect.column + 1, row: row)), !isConfirming else {
      return []
    }
    let hits = shown.hitMap(of: frame.pane, in: workspace)
    return hits.line(at: row - frame.rect.inset().row).map { tell(.select(line: $0)) } ?? []
  }

  private mutating func open(at place: Point) -> [Effect] {
    if let top = overlays.last {
      let isOnLine = overlayLine(at: place.row) != nil
      return isOnLine ? handle(inOverlay: Press(top.doubleClick)) : []
    }
    let layout = ScreenLayout(screen: screen, size: size, zoomed: paneAlone)
    let isOnLine = layout.inside(of: pane).map { $0.contains(place) } ?? false
    return isOnLine && compose.field == nil && !isConfirming ? perform(.open) : []
  }

  private mutating func turnWheel(by lines: Int, at place: Point) -> [Effect] {
    if let top = overlays.last {
      guard top.scrolls else { return [] }
      notice = nil
      return (0..<abs(lines)).flatMap { _ in handle(inOverlay: Press(.move(lines > 0 ? .down : .up))) }
    }
    guard compose.field == nil || screen != .compose, !isConfirming else { return [] }
    let layout = ScreenLayout(screen: screen, size: size, zoomed: paneAlone)
    guard let frame = layout.panes.first(where: { $0.rect.contains(place) }) else { return [] }
    focus(frame.pane)
    return perform(.move(.by(lines)))
  }

  private func tab(at place: Point, in layout: ScreenLayout) -> ScreenID? {
    guard layout.tabs.contains(place) else { return nil }
    return tabBar.index(atColumn: place.column - layout.tabs.column, columns: layout.tabs.columns).flatMap {
      ScreenID(rawValue: $0 + 1)
    }
  }
}

/// Where the mouse was pressed last, and when.
struct Click: Equatable, Sendable {
  var place: Point
  /// Milliseconds.
  var at: Int64
}
