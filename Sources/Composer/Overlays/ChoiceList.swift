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
    /// What a command does, said in full; empty where the first column says it.
    var detail = ""

    /// It in one piece, with the reason why it cannot be chosen.
    var words: String { reason.map { "\(text). \($0)" } ?? text }

    /// What stands in the first column.
    var head: String { detail.isEmpty ? words : text }
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
    var detail: Int

    init(_ lines: [Line]) {
      text = lines.map { TextWidth.columns(of: $0.head) }.max() ?? 0
      note = lines.map { TextWidth.columns(of: $0.note) }.max() ?? 0
      detail = lines.map { TextWidth.columns(of: $0.detail) }.max() ?? 0
    }
  }

  let title: String
  let all: [Line]
  /// The columns that the widest line needs, and the widest note: of what is listed, and of what typing finds.
  private let listedWidths: Widths
  private let foundWidths: Widths
  var query = TextField()
  var list = ListState()
  /// The ids of the contacts that a person has marked.
  var marked: Set<String> = []

  init(title: String, all: [Line]) {
    (self.title, self.all) = (title, all)
    listedWidths = Widths(all.filter { !$0.isCounted })
    foundWidths = Widths(all)
  }

  var width: Widths { query.isEmpty ? listedWidths : foundWidths }

  /// Those that fit what is typed, the best ones first.
  var lines: [Line] {
    guard query.text.contains(where: { !$0.isWhitespace }) else { return all.filter { !$0.isCounted } }
    let words = query.text.split(separator: " ").map { TextSearch(String($0)) }
    let ranked = all.enumerated().compactMap { index, line in
      line.rank(query.text, words).map { (rank: $0, index: index, line: line) }
    }
    return ranked.sorted { ($0.rank.0, $0.rank.1, $0.index) < ($1.rank.0, $1.rank.1, $1.index) }.map(\.line)
  }

  /// Whose keys it has, by what it holds.
  var context: Context {
    for line in all {
      switch line.choice {
      case .draft: return .drafts
      case .profile: return .profiles
      case .edit: return .foundContacts
      case .compose(let request) where request.isAboutProblems: return .problems
      case .newDraft, .newDraftFrom, .deletedDrafts, .restoreDraft, .intent, .compose:
        continue
      }
    }
    return .choice
  }
}

extension ChoiceList.Line {
  /// Drafts are found by any part of their names, problems by their contact too.
  private func fits(_ word: TextSearch) -> Bool {
    switch choice {
    case .compose(let request) where request.isAboutProblems: word.isIn(text) || word.isIn(note)
    case .intent, .draft, .newDraft, .newDraftFrom, .deletedDrafts, .restoreDraft, .compose, .edit, .profile:
      word.isIn(text)
    }
  }

  /// How well it fits, 0 at best; nil where it does not. Of names that begin alike the shortest is the best.
  fileprivate func rank(_ query: String, _ words: [TextSearch]) -> (Int, Int)? {
    guard case .intent(let intent) = choice else { return words.allSatisfy(fits) ? (0, 0) : nil }
    let match = CommandMatch(query, name: text, description: detail, isGrave: intent.isConsequential)
    return match.map { ($0.rawValue, $0 <= .nameBeginning ? text.count : 0) }
  }
}
