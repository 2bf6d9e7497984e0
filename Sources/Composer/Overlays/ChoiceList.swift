import Drafts
import TerminalUI

/// A list to pick one line from, narrowed by typing: drafts, and the command palette.
struct ChoiceList: Equatable, Sendable {
  struct Line: Equatable, Sendable {
    var text: String
    /// A second column: a count, or the key that does the same.
    var note: String
    var choice: Choice
    /// Why it cannot be chosen now.
    var reason: String?

    /// All that stands in the first column.
    var words: String { reason.map { "\(text). \($0)" } ?? text }
  }

  enum Choice: Equatable, Sendable {
    case draft(DraftID)
    case newDraft, deletedDrafts
    case restoreDraft(DraftID)
    case intent(Intent)
    /// A property of the first contact, by its position.
    case fill(Int)
    case clear(String)
    /// The contact by its index in the draft.
    case problem(contact: Int, ProblemSpot)
    case preset(Preset, PresetUse)
  }

  struct Widths: Equatable, Sendable {
    var text: Int
    var note: Int
  }

  let title: String
  let all: [Line]
  /// The columns that the widest line needs, and the widest note.
  let width: Widths
  var query = TextField()
  var list = ListState()

  init(title: String, all: [Line]) {
    self.title = title
    self.all = all
    width = Widths(
      text: all.map { TextWidth.columns(of: $0.words) }.max() ?? 0,
      note: all.map { TextWidth.columns(of: $0.note) }.max() ?? 0
    )
  }

  var lines: [Line] {
    let words = query.text.lowercased().split(separator: " ")
    return all.filter { line in words.allSatisfy { line.fits(String($0)) } }
  }

  var holdsDrafts: Bool {
    all.contains { line in
      if case .draft = line.choice { true } else { false }
    }
  }
}

extension ChoiceList.Line {
  /// Drafts are found by any part of their names, problems by their contact too. An action is found by how its words begin, and by a single letter
  /// only if its first word does: what Enter would take must not be a surprise.
  fileprivate func fits(_ query: String) -> Bool {
    let text = text.lowercased()
    switch choice {
    case .intent: break
    case .problem: return text.contains(query) || note.lowercased().contains(query)
    case .draft, .newDraft, .deletedDrafts, .restoreDraft, .fill, .clear, .preset: return text.contains(query)
    }
    if query.count == 1 { return text.hasPrefix(query) }
    return text.split { !$0.isLetter && !$0.isNumber }.contains { $0.hasPrefix(query) }
  }
}
