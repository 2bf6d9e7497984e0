import ContactsModel
import Drafts
import TerminalUI

/// First a part of a label or name is typed, then one of what is found is chosen.
extension PropertyPicker {
  func part(_ part: Int, in workspace: Workspace) -> OverlayPart {
    guard part == 0 else {
      return OverlayPart(["Properties like \(query.text)"], .line(of: lines.count))
    }
    return OverlayPart(
      [title(in: workspace), "Type a part of its label or name. An empty line goes back."],
      .text(prompt: "Label or name"))
  }

  func line(_ index: Int, of part: Int, in workspace: Workspace) -> String {
    switch lines[index] {
    case .match(let match): "\(match.entry.label), \(match.entry.name), \(match.entry.summary)"
    case .typed(let name): "\(name), as typed; not a default property"
    }
  }

  mutating func fillIn(_ text: String, in part: Int, of workspace: Workspace) -> OverlayReply {
    query.replace(with: text.trimmed)
    search()
    return .ask(1)
  }

  mutating func choose(_ line: Int, of part: Int, in workspace: Workspace) -> OverlayReply {
    select(line: line)
    return .press(.window(.accept))
  }
}
