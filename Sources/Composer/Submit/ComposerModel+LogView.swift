import TerminalUI

extension ComposerModel {
  var logTitle: String { "Log (times in UTC)" }

  func drawLog(on canvas: inout Canvas) {
    ListView(
      count: submit.log.lines.count, state: submit.logList, isFocused: isFocused(.log), glyphs: glyphs,
      emptyText: StyledText("Nothing has happened yet", .muted)
    ).draw(into: &canvas, in: canvas.bounds) { index in
      let line = submit.log.lines[index]
      return StyledText([Span("\(UTC.clock(line.at))  ", .muted), Span(line.text, line.role)])
    }
  }
}
