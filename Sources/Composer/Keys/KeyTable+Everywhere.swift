import TerminalUI

extension KeyTable {
  static let everywhere: [KeyLine] =
    ScreenID.allCases.map {
      KeyLine(.character(Character("\($0.rawValue)")), .goTo($0), nil, "Screen \($0.title)")
    } + [
      KeyLine(.character("/"), .view(.search), nil, "Search in this pane"),
      KeyLine(.character("n"), .view(.nextMatch), nil, "Next match"),
      KeyLine(.character("N"), .view(.previousMatch), nil, "Previous match"),
      KeyLine(
        .character("y"), .view(.copy), "copy",
        "Copy, then a letter: \(keysIn: .copyMenu)"),
      KeyLine(.tab, .view(.nextPane), "pane", "Next pane"),
      KeyLine(.backTab, .view(.previousPane), nil, "Previous pane"),
      KeyLine(.character("Z"), .view(.zoom), nil, "Zoom this pane, and back"),
      KeyLine(
        [.character(":"), .control("p")], .program(.palette), "command",
        "Command palette: every action by name"),
      KeyLine([.character("?"), .function(1)], .program(.help), "help", "Help for this pane"),
      KeyLine(.character("M"), .program(.messages), nil, "Last ten messages, in full"),
      KeyLine(.character("q"), .back, "back", "Back to the screen before; from Compose, quit"),
      KeyLine(.character("Q"), .program(.quit), nil, "Quit; everything is saved already"),
      KeyLine(.escape, .close, nil, "Close"),
      KeyLine(.character("K"), .portal(.profiles), nil, "Profiles: choose one, check its token"),
      KeyLine(.character("T"), .program(.tour), nil, "Start or end the tour of the demo"),
      KeyLine([], .portal(.contactHistory), nil, "History of any contact, by id or email"),
      KeyLine(
        [], .program(.useMouse(true)), nil, "Mouse on: click focuses, wheel scrolls, double click opens"),
      KeyLine([], .program(.useMouse(false)), nil, "Mouse off: the terminal selects text"),
    ]

  static let motions: [KeyLine] = [
    KeyLine([.up, .character("k")], .move(.up), nil, "Up"),
    KeyLine([.down, .character("j")], .move(.down), nil, "Down"),
    KeyLine([.pageUp, .character(",")], .move(.pageUp), nil, "One page up"),
    KeyLine([.pageDown, .character(".")], .move(.pageDown), nil, "One page down"),
    KeyLine([.home, .character("<")], .move(.home), nil, "To the first"),
    KeyLine([.end, .character(">")], .move(.end), nil, "To the last"),
  ]

  static let sideways: [KeyLine] = [
    KeyLine([.left, .character("h")], .move(.left), nil, "Pane to the left"),
    KeyLine([.right, .character("l")], .move(.right), nil, "Pane to the right"),
  ]

  static let terminal: [KeyLine] = [
    KeyLine(.control("z"), .program(.suspend), nil, "Suspend; fg resumes"),
    KeyLine(.control("l"), .program(.repaint), nil, "Redraw"),
    KeyLine(.control("c"), .program(.interrupt), nil, "Stop what is running, or back"),
  ]

  /// Where `?` is a letter. Some terminals keep F1 for their own help; Ctrl-G comes from all.
  static let helpWhileTyping = KeyLine(
    [.function(1), .control("g")], .program(.help), "help", "Help for this")

  static let helpOfWindow = KeyLine(
    [.character("?"), .function(1)], .program(.help), "help", "Help for this window")

  static let field: [KeyLine] = [
    KeyLine(.enter, .window(.accept), "accept", "Accept what you typed, as shown below the field"),
    KeyLine(.tab, .window(.takeSuggestion), "accept suggestion", "Accept the suggestion"),
    KeyLine(.up, .move(.up), nil, options),
    KeyLine(.down, .move(.down), nil, options),
    KeyLine(
      .character(" "), .compose(.mark), nil,
      "Add or remove an option, where several can be chosen"),
    KeyLine(.escape, .close, "undo edit", "Leave the field; the old value stays"),
    helpWhileTyping,
  ]

  static let bulkValue: [KeyLine] = [
    KeyLine(.enter, .window(.accept), "set", "Set what you typed, as shown below, on all these contacts"),
    KeyLine(.tab, .window(.takeSuggestion), "accept suggestion", "Accept the suggestion"),
    KeyLine(.up, .move(.up), nil, "Choose an option"),
    KeyLine(.down, .move(.down), nil, "Choose an option"),
    KeyLine(
      .character(" "), .compose(.mark), nil,
      "Add or remove an option, where several can be chosen"),
    KeyLine(.escape, .close, "cancel", "Close; what you typed is kept"),
    helpWhileTyping,
  ]

  private static let options: KeyText =
    "Choose an option below the field; without options, \(.move(.down), in: .field) opens several lines"

  static let confirmation: [KeyLine] = [
    KeyLine(.enter, .window(.accept), "send", "Send if the typed text is right"),
    KeyLine(.escape, .close, "not now", "Leave the field; what you typed stays"),
    KeyLine(
      [.down, .up], .job(.reason), "reason", "Give a reason, kept in the journal; what you typed stays"),
    KeyLine(.tab, .view(.nextPane), "pane", "Next pane"),
    KeyLine(.backTab, .view(.previousPane), nil, "Previous pane"),
    helpWhileTyping,
  ]

  static let prompt: [KeyLine] = [
    KeyLine(.enter, .window(.accept), "OK", "Accept what you typed"),
    KeyLine(.escape, .close, "cancel", "Close; what you typed is kept"),
    helpWhileTyping,
  ]

  static let contactPaste: [KeyLine] =
    [
      KeyLine(.enter, .screen(.open), "add", "Add these contacts to the draft"),
      KeyLine(.character("e"), .compose(.editText), "edit text", "Edit the text"),
      KeyLine(.character("d"), .compose(.delete), "empty", "Empty the text"),
      KeyLine(.escape, .close, "close", "Close; the text is kept"),
      helpOfWindow,
    ] + motions

  static let contactText: [KeyLine] = [
    KeyLine(
      .escape, .close, "done", "End editing; \(.screen(.open), in: .contactPaste) then adds the contacts"),
    KeyLine(.enter, .window(.newLine), nil, "Start a new line"),
    KeyLine(.tab, .window(.newCell), nil, "A tab between two cells of a table"),
    helpWhileTyping,
  ]

  static let longText: [KeyLine] = [
    KeyLine(.escape, .close, "done", "Back to the field, with the text in it"),
    KeyLine(.enter, .window(.newLine), "new line", "Start a new line"),
    helpWhileTyping,
  ]

  static let pager: [KeyLine] = [
    KeyLine([.pageDown, .character("."), .character(" ")], .move(.pageDown), "more", "One page down"),
    KeyLine([.pageUp, .character(",")], .move(.pageUp), "back up", "One page up"),
    KeyLine([.down, .character("j")], .move(.down), nil, "Down"),
    KeyLine([.up, .character("k")], .move(.up), nil, "Up"),
    KeyLine([.home, .character("<")], .move(.home), nil, "To the start"),
    KeyLine([.end, .character(">")], .move(.end), nil, "To the end"),
    KeyLine([.escape, .character("q"), .character("?")], .close, "close", "Close"),
  ]
}
