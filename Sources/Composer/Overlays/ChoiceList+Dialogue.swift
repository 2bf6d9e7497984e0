import Drafts
import TerminalUI

extension ChoiceList {
  var subject: String { title }

  /// The lines, and then what can be done with the one that was chosen, where that is more than one thing.
  func part(_ part: Int, in workspace: Workspace) -> OverlayPart {
    part == 0
      ? OverlayPart([title], .line(of: lines.count))
      : OverlayPart([chosen.map { spoken($0, workspace.glyphs) } ?? ""], .line(of: intents.count))
  }

  func line(_ index: Int, of part: Int, in workspace: Workspace) -> String {
    part == 0
      ? spoken(lines[index], workspace.glyphs)
      : workspace.keys.names.sentence(of: intents[index], in: context)
  }

  mutating func choose(_ line: Int, of part: Int, in workspace: Workspace) -> OverlayReply {
    if part > 0 { return .press(intents[line]) }
    select(line: line)
    return intents.count > 1 ? .ask(1) : .press(.window(.accept))
  }

  private var chosen: Line? { lines.indices.contains(list.selected) ? lines[list.selected] : nil }

  private var intents: [Intent] {
    if case .draft? = chosen?.choice { return [.window(.accept), .window(.changeDraft)] }
    if case .edit? = chosen?.choice { return [.window(.accept), .compose(.mark)] }
    if case .profile? = chosen?.choice { return [.window(.accept), .window(.checkProfile)] }
    return chosen?.correctable == nil ? [.window(.accept)] : [.window(.accept), .window(.takeSuggestion)]
  }

  /// In one piece. Keys that do the same are of no use to a listener.
  private func spoken(_ line: Line, _ glyphs: Glyphs) -> String {
    switch line.choice {
    case .newDraft: "A new draft"
    case .newDraftFrom(let source): "A new draft \(source.words)"
    case .deletedDrafts: "Deleted drafts, \(line.note)"
    case .intent: line.words
    case .edit(let contacts, _):
      [line.text, line.note, contacts.allSatisfy { marked.contains($0.id) } ? "marked" : ""]
        .filter { !$0.isEmpty }.joined(separator: ", ")
    case .draft, .restoreDraft, .compose, .profile:
      [glyphs.spoken(line.text), line.note].filter { !$0.isEmpty }.joined(separator: ", ")
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
  /// A line of a screen, its mark said as the word that it stands for. The number of a contact may stand before it.
  func spoken(_ line: String) -> String {
    for (mark, word) in [(error, "error"), (warning, "warning")] {
      if line.hasPrefix("\(mark) ") { return "\(word): \(line.dropFirst(2))" }
      let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
      if line.hasPrefix("#"), parts.count == 3, parts[1] == "\(mark)" {
        return "\(parts[0]) \(word): \(parts[2])"
      }
    }
    return line
  }
}
