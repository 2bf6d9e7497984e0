import TerminalUI

extension KeyTable {
  static let everywhere: [Entry] =
    ScreenID.allCases.map {
      Entry(.character(Character("\($0.rawValue)")), .goTo($0), nil, "Screen \($0.title)")
    } + [
      Entry(.character("/"), .search, nil, "Search in this pane"),
      Entry(.character("n"), .nextMatch, nil, "Next match"),
      Entry(.character("N"), .previousMatch, nil, "Previous match"),
      Entry(
        .character("y"), .copy, nil,
        "Copy, then a letter: v value, p path, i input, b body, c curl command"),
      Entry(.tab, .nextPane, "pane", "Next pane"),
      Entry(.backTab, .previousPane, nil, "Previous pane"),
      Entry(.character("Z"), .zoom, nil, "Zoom this pane, and back"),
      Entry([.character(":"), .control("p")], .palette, "command", "Command palette: every action by name"),
      Entry([.character("?"), .function(1)], .help, "help", "Help of this pane"),
      Entry(.character("q"), .back, "back", "Back to the screen before; from Compose, quit"),
      Entry(.character("Q"), .quit, nil, "Quit; everything is saved already"),
      Entry(.escape, .close, nil, "Close the smallest open thing"),
      Entry([], .useMouse(true), nil, "Mouse on: click focuses, wheel scrolls, double click opens"),
      Entry([], .useMouse(false), nil, "Mouse off: the terminal selects text as ever"),
    ]

  static let motions: [Entry] = [
    Entry([.up, .character("k")], .move(.up), nil, "Up"),
    Entry([.down, .character("j")], .move(.down), nil, "Down"),
    Entry([.pageUp, .character(",")], .move(.pageUp), nil, "One page up"),
    Entry([.pageDown, .character(".")], .move(.pageDown), nil, "One page down"),
    Entry([.home, .character("<")], .move(.home), nil, "To the first"),
    Entry([.end, .character(">")], .move(.end), nil, "To the last"),
  ]

  static let sideways: [Entry] = [
    Entry([.left, .character("h")], .move(.left), nil, "Pane to the left"),
    Entry([.right, .character("l")], .move(.right), nil, "Pane to the right"),
  ]

  static let terminal: [Entry] = [
    Entry(.control("z"), .suspend, nil, "Suspend; fg brings the program back"),
    Entry(.control("l"), .repaint, nil, "Paint the screen anew"),
    Entry(.control("c"), .interrupt, nil, "Stop what is running, or back"),
  ]

  /// Where `?` is a letter. Some terminals keep F1 for their own help; Ctrl-G comes from all.
  static let helpWhileTyping = Entry(
    [.function(1), .control("g")], .help, "help", "Help of what is open")

  static let field: [Entry] = [
    Entry(.enter, .open, "accept", "Accept what is typed, as it is read under the field"),
    Entry(.tab, .nextPane, "take suggestion", "Take the suggestion"),
    Entry(
      [.up, .down], .choose, nil,
      "Choose among the options under the field; where there are none, Down writes in several lines"),
    Entry(.character(" "), .mark, nil, "Take a chosen option, or take it out, where several can be taken"),
    Entry(.escape, .close, "old value", "Leave the field with its old value"),
    helpWhileTyping,
  ]

  static let confirmation: [Entry] = [
    Entry(.enter, .open, "send", "Send, if what is typed is right"),
    Entry(.escape, .close, "not now", "Leave the field; what you typed stays"),
    Entry(.tab, .nextPane, "pane", "Next pane"),
    helpWhileTyping,
  ]

  static let propertyPicker: [Entry] = [
    Entry(.enter, .open, "take", "Take this property"),
    Entry([.up, .control("p")], .move(.up), "move", "Up"),
    Entry([.down, .control("n")], .move(.down), nil, "Down"),
    Entry(.escape, .close, "cancel", "Close; what you typed is kept for the next time"),
    helpWhileTyping,
  ]

  static let associationPicker: [Entry] = [
    Entry(.tab, .nextPane, "next step", "Next step"),
    Entry(.backTab, .previousPane, nil, "Previous step"),
    Entry(.right, .move(.right), "next choice", "The next object or category"),
    Entry(.left, .move(.left), nil, "The object or category before"),
    Entry([.down, .up], .move(.down), nil, "In Record: the records found; elsewhere the steps"),
    Entry(.character(" "), .mark, "mark type", "Mark or unmark a type"),
    Entry(.enter, .open, "next, then add", "Next step; in the last one, add the link"),
    Entry(.escape, .close, "cancel", "Close; what you typed is kept for the next time"),
    helpWhileTyping,
  ]

  static let choice: [Entry] = [
    Entry(.enter, .open, "take", "Take this line"),
    Entry([.up, .control("p")], .move(.up), nil, "Up"),
    Entry([.down, .control("n")], .move(.down), nil, "Down"),
    Entry(.escape, .close, "cancel", "Close the list"),
    helpWhileTyping,
  ]

  static let prompt: [Entry] = [
    Entry(.enter, .open, "go", "Take what is typed"),
    Entry(.escape, .close, "cancel", "Close; what you typed is kept for the next time"),
    helpWhileTyping,
  ]

  static let contactPaste: [Entry] =
    [
      Entry(.enter, .open, "add", "Add these contacts to the draft"),
      Entry(.character("e"), .editText, "edit text", "Edit the text"),
      Entry(.character("d"), .delete, "empty", "Empty the text"),
      Entry(.escape, .close, "close", "Close; the text is kept for the next time"),
      Entry(.character("?"), .help, "help", "Help of this window"),
    ] + motions

  static let contactText: [Entry] = [
    Entry(.escape, .close, "done", "End editing; Enter then adds the contacts"),
    Entry(.enter, .open, nil, "Begin a line"),
    Entry(.tab, .nextPane, nil, "A tab, which parts the cells of a table"),
    helpWhileTyping,
  ]

  static let longText: [Entry] = [
    Entry(.escape, .close, "done", "Back to the field, with the text in it"),
    Entry(.enter, .open, "new line", "Begin a line"),
    helpWhileTyping,
  ]

  static let copyMenu: [Entry] = [
    Entry(.character("v"), .copy, "value", "Copy the value"),
    Entry(.character("p"), .copy, "path", "Copy the path"),
    Entry(.character("i"), .copy, "input", "Copy the JSON of the input"),
    Entry(.character("b"), .copy, "body", "Copy the body"),
    Entry(.character("c"), .copy, "curl", "Copy a curl command, the token as a variable"),
    Entry(.escape, .close, "cancel", "Copy nothing"),
  ]

  static let pager: [Entry] = [
    Entry([.pageDown, .character("."), .character(" ")], .move(.pageDown), "more", "One page down"),
    Entry([.pageUp, .character(",")], .move(.pageUp), "back up", "One page up"),
    Entry([.down, .character("j")], .move(.down), nil, "Down"),
    Entry([.up, .character("k")], .move(.up), nil, "Up"),
    Entry([.home, .character("<")], .move(.home), nil, "To the start"),
    Entry([.end, .character(">")], .move(.end), nil, "To the end"),
    Entry([.escape, .character("q"), .character("?")], .close, "close", "Close"),
  ]
}
