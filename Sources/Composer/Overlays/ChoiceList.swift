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
    /// The problems whose suggestions can be taken from here.
    var correctable: ProblemGroup?
    /// Another line counts it: it is shown only when it is looked for.
    var isCounted = false

    /// All that stands in the first column.
    var words: String { reason.map { "\(text). \($0)" } ?? text }
  }

  enum Choice: Equatable, Sendable {
    case draft(DraftID)
    case newDraft, deletedDrafts
    case newDraftFrom(NewDraftSource)
    case restoreDraft(DraftID)
    case intent(Intent)
    case compose(ComposeRequest)
    /// Contacts that exist become a draft of that name.
    case edit([ExistingContact], named: String)
    case profile(String)
  }

  struct Widths: Equatable, Sendable {
    var text: Int
    var note: Int

    init(_ lines: [Line]) {
      text = lines.map { TextWidth.columns(of: $0.words) }.max() ?? 0
      note = lines.map { TextWidth.columns(of: $0.note) }.max() ?? 0
    }
  }

  let title: String
  let all: [Line]
  /// The columns that the widest line needs, and the widest note: of what is listed, and of what typing finds.
  private let listedWidths: Widths
  private let foundWidths: Widths
  var query = TextField()
  var list = ListState()

  init(title: String, all: [Line]) {
    (self.title, self.all) = (title, all)
    listedWidths = Widths(all.filter { !$0.isCounted })
    foundWidths = Widths(all)
  }

  var width: Widths { query.isEmpty ? listedWidths : foundWidths }

  var lines: [Line] {
    let words = query.text.lowercased().split(separator: " ")
    guard !words.isEmpty else { return all.filter { !$0.isCounted } }
    return all.filter { line in words.allSatisfy { line.fits(String($0)) } }
  }

  /// Whose keys it has, by what it holds.
  var context: Context {
    for line in all {
      switch line.choice {
      case .draft: return .drafts
      case .profile: return .profiles
      case .compose(let request) where request.isAboutProblems: return .problems
      case .newDraft, .newDraftFrom, .deletedDrafts, .restoreDraft, .intent, .compose, .edit:
        continue
      }
    }
    return .choice
  }
}

extension ChoiceList.Line {
  /// Drafts are found by any part of their names, problems by their contact too. An action is found by how its words
  /// begin, and by a single letter only if its first word does: what Enter would take must not be a surprise.
  fileprivate func fits(_ query: String) -> Bool {
    let text = text.lowercased()
    switch choice {
    case .intent: break
    case .compose(let request) where request.isAboutProblems:
      return text.contains(query) || note.lowercased().contains(query)
    case .draft, .newDraft, .newDraftFrom, .deletedDrafts, .restoreDraft, .compose, .edit, .profile:
      return text.contains(query)
    }
    if query.count == 1 { return text.hasPrefix(query) }
    return text.split { !$0.isLetter && !$0.isNumber }.contains { $0.hasPrefix(query) }
  }
}
