import TerminalUI

extension ChoiceList {
  var subject: String { title }

  func part(_ part: Int, in workspace: Workspace) -> OverlayPart {
    OverlayPart([title], .line(of: lines.count))
  }

  func line(_ index: Int, of part: Int, in workspace: Workspace) -> String { lines[index].spoken }

  mutating func choose(_ line: Int, of part: Int, in workspace: Workspace) -> OverlayReply {
    select(line: line)
    return .press(.accept)
  }
}

extension ChoiceList.Line {
  /// In one piece. Keys that do the same are of no use to a listener.
  fileprivate var spoken: String {
    switch choice {
    case .newDraft: "A new draft"
    case .deletedDrafts: "Deleted drafts, \(note)"
    case .intent: words
    case .draft, .restoreDraft, .fill, .clear, .problem, .preset: note.isEmpty ? text : "\(text), \(note)"
    }
  }
}

extension TextPager {
  var subject: String { title }

  func part(_ part: Int, in workspace: Workspace) -> OverlayPart {
    OverlayPart([title], .line(of: pager.lines.count))
  }

  func line(_ index: Int, of part: Int, in workspace: Workspace) -> String {
    workspace.glyphs.spoken(pager.lines[index].text)
  }

  func choose(_ line: Int, of part: Int, in workspace: Workspace) -> OverlayReply { .nothingToOpen }
}

extension Glyphs {
  /// A line of a screen, its mark said as the word that it stands for.
  func spoken(_ line: String) -> String {
    for (mark, word) in [(error, "error"), (warning, "warning")] where line.hasPrefix("\(mark) ") {
      return "\(word): \(line.dropFirst(2))"
    }
    return line
  }
}
