import TerminalUI

extension ContactPaste {
  var subject: String { "paste, \(isEditing)" }

  /// First the text, line by line, then what is done with it.
  func part(_ part: Int, in workspace: Workspace) -> OverlayPart {
    if isEditing {
      let now = area.isEmpty ? [] : ["There is text already: lines are added to it."]
      return OverlayPart(
        ["Type or paste a table or JSON, line by line. A dot alone in a line ends it."] + now, .lines)
    }
    return commandPart(
      [reading.words] + reading.problems.map { workspace.glyphs.spoken($0.line(workspace.glyphs).text) },
      in: workspace)
  }
}

extension LongText {
  func part(_ part: Int, in workspace: Workspace) -> OverlayPart {
    OverlayPart(["\(title): add lines. A dot alone in a line ends it."], .lines)
  }
}
