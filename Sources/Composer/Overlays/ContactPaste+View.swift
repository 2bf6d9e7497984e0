import Drafts
import TerminalUI

extension ContactPaste {
  /// The lines that are seen of the text, in a window of that size.
  static func textHeight(in size: Size) -> Int { max(1, size.rows - PasteReading.mostProblems - 2) }

  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    let glyphs = workspace.glyphs
    let parts = canvas.bounds.taking(bottom: canvas.size.rows - Self.textHeight(in: canvas.size))
    area.draw(into: &canvas, in: parts.rest, isFocused: isEditing, glyphs: glyphs)
    let below = parts.piece.inset(columns: 1, rows: 0)
    if !isEditing { canvas.cursor = below.line(1).origin }
    canvas.write(
      reading.words, at: below.line(1).origin, role: .title, maxColumns: below.columns,
      ellipsis: glyphs.ellipsis)
    let problems = reading.problems.flatMap { line(of: $0, glyphs).wrapped(to: below.columns) }
    for (row, line) in problems.prefix(PasteReading.mostProblems).enumerated() {
      canvas.write(line, at: below.line(2 + row).origin, maxColumns: below.columns, ellipsis: glyphs.ellipsis)
    }
  }

  /// What a column fills is asked when the text is added: nobody has to rename it.
  private func line(of problem: ImportProblem, _ glyphs: Glyphs) -> StyledText {
    guard case .file(let file) = problem, case .unknownColumn(let name, _, _) = file.rule else {
      return problem.line(glyphs)
    }
    return StyledText(
      "\(glyphs.warning) the column \"\(name.prefix(40))\" is not a known property; next: choose a property",
      .warning)
  }
}
