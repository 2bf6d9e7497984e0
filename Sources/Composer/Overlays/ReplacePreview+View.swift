import ContactsModel
import Drafts
import TerminalUI

extension ReplacePreview {
  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    let (glyphs, inputs) = (workspace.glyphs, workspace.draft.inputs)
    let columns = canvas.size.columns - 2
    let widths = Length.divide(
      columns,
      by: [.fixed(8), .flexible(weight: 2), .flexible(weight: 3), .fixed(4), .flexible(weight: 3)])
    ListView(count: changes.count, state: list, glyphs: glyphs)
      .draw(into: &canvas, in: canvas.bounds) { index in
        let change = changes[index]
        let cells = zip(
          ["#\(change.input + 1)", name(of: change, in: inputs), change.before, change.after],
          [widths[0], widths[1], widths[2], widths[4]]
        ).map { TextWidth.fit($0, to: max(0, $1 - 1), ellipsis: glyphs.ellipsis) + " " }
        return StyledText([
          Span(cells[0], .muted), Span(cells[1]), Span(cells[2], .muted), Span(" -> "), Span(cells[3]),
        ])
      }
  }

  func name(of change: ValueChange, in inputs: InputList) -> String {
    guard inputs.indices.contains(change.input) else { return "" }
    let properties = inputs[change.input].contact.properties
    return properties.indices.contains(change.position) ? properties[change.position].name : ""
  }
}
