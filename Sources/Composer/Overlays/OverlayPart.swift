import TerminalUI

/// A part of a window, as a dialogue in lines of text asks it.
struct OverlayPart: Equatable, Sendable {
  enum Answer: Equatable, Sendable {
    /// One of so many lines, by its number.
    case line(of: Int)
    /// A text. Nothing typed is an answer too, or leads back.
    case text(prompt: String, mayBeEmpty: Bool = false)
    /// Lines of text, up to one that is a dot.
    case lines
    /// Nothing yet: what can be answered is being found out.
    case later
  }

  /// What is said before.
  var words: [String]
  var answer: Answer

  init(_ words: [String], _ answer: Answer) { (self.words, self.answer) = (words, answer) }
}

/// What follows from an answer to a part of a window.
struct OverlayReply: Equatable, Sendable {
  /// Asked of the window in its own words, as a key would.
  var intent: Intent?
  /// The part that is asked next; nil where the dialogue stays.
  var part: Int?
  var notice: Notice?

  static func press(_ intent: Intent) -> Self { Self(intent: intent) }
  static func ask(_ part: Int) -> Self { Self(part: part) }
  static func say(_ notice: Notice) -> Self { Self(notice: notice) }

  static let nothingToOpen = say(Notice("There is nothing to open on this line."))
}

/// What a dialogue needs of a window: its choices as lines, a choice by its number, a typed text.
extension OverlayContent {
  var subject: String { "\(Self.self)" }
  var leavingWords: String? { nil }

  func firstParts(in workspace: Workspace) -> [Int] { [0] }

  /// A menu: what its keys do is all there is to choose from.
  func part(_ part: Int, in workspace: Workspace) -> OverlayPart {
    commandPart([title(in: workspace)], in: workspace)
  }

  func line(_ index: Int, of part: Int, in workspace: Workspace) -> String {
    commandLine(index, in: workspace)
  }

  mutating func choose(_ line: Int, of part: Int, in workspace: Workspace) -> OverlayReply {
    .press(commands(in: workspace)[line].intent)
  }

  mutating func fillIn(_ text: String, in part: Int, of workspace: Workspace) -> OverlayReply {
    .press(.window(.accept))
  }

  func commands(in workspace: Workspace) -> [KeyTable.Entry] {
    workspace.keys.particular(to: context).filter { entry in
      ![.close, .program(.help)].contains(entry.intent) && !entry.intent.isMotion && offers(entry.intent)
    }
  }

  func commandPart(_ words: [String], in workspace: Workspace) -> OverlayPart {
    OverlayPart(words, .line(of: commands(in: workspace).count))
  }

  func commandLine(_ index: Int, in workspace: Workspace) -> String {
    workspace.keys.names.sentence(of: commands(in: workspace)[index].intent, in: context)
  }
}

extension Intent {
  fileprivate var isMotion: Bool {
    if case .move = self { true } else { false }
  }
}
