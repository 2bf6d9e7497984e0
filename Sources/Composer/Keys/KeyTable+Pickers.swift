import TerminalUI

/// Windows in which something is looked for and chosen. Letters are typed there.
extension KeyTable {
  static let propertyPicker: [KeyLine] =
    [KeyLine(.enter, .window(.accept), "select", "Select this property")] + lines(words: "move")
    + [
      KeyLine(.escape, .close, "cancel", "Close; what you typed is kept"),
      helpWhileTyping,
    ]

  static let choice: [KeyLine] =
    [KeyLine(.enter, .window(.accept), "select", "Select this line")] + lines()
    + [KeyLine(.escape, .close, "cancel", "Close the list"), helpWhileTyping]

  static let keyHelp: [KeyLine] =
    lines(words: "move") + [
      KeyLine(.escape, .close, "close", "Clear what you typed, then close")
    ]

  static let draftList: [KeyLine] =
    [
      KeyLine(
        .enter, .window(.accept), "open",
        "Open this draft; on the last lines, create one or restore one"),
      KeyLine(.tab, .window(.changeDraft), "rename, delete", "Rename or delete this draft"),
    ] + lines() + [KeyLine(.escape, .close, "cancel", "Close the list"), helpWhileTyping]

  static let profileList: [KeyLine] =
    [
      KeyLine(.enter, .window(.accept), "use", "Use this profile; the plan is dropped, nothing is sent"),
      KeyLine(
        .tab, .window(.checkProfile), "check token", "Check its token: portal, scopes, limits, API version"),
    ] + lines() + [KeyLine(.escape, .close, "cancel", "Close the list"), helpWhileTyping]

  static let foundContactList: [KeyLine] =
    [
      KeyLine(
        .enter, .window(.accept), "open",
        "Open the marked contacts to change them; without marks, those on this line"),
      KeyLine(.tab, .compose(.mark), "mark", "Mark or unmark this contact; on the first line, all or none"),
    ] + lines() + [KeyLine(.escape, .close, "cancel", "Close the list"), helpWhileTyping]

  static let problemList: [KeyLine] =
    [
      KeyLine(
        .enter, .window(.accept), "open", "Go to this problem, or list the problems counted on this line"),
      KeyLine(
        .tab, .window(.takeSuggestion), "accept suggestions",
        "Accept the suggestions for all problems of this kind"),
    ] + lines() + [KeyLine(.escape, .close, "cancel", "Close the list"), helpWhileTyping]

  /// The ways to move that are never part of typed text.
  private static func lines(words: String? = nil) -> [KeyLine] {
    [
      KeyLine([.up, .control("p")], .move(.up), words, "Up"),
      KeyLine([.down, .control("n")], .move(.down), nil, "Down"),
      KeyLine(.pageUp, .move(.pageUp), nil, "One page up"),
      KeyLine(.pageDown, .move(.pageDown), nil, "One page down"),
    ]
  }

  static let associationPicker: [KeyLine] = [
    KeyLine(.tab, .view(.nextPane), "next step", "Next step"),
    KeyLine(.backTab, .view(.previousPane), nil, "Previous step"),
    KeyLine(.right, .move(.right), "next choice", "Next object; on the type id, its next category"),
    KeyLine(.left, .move(.left), nil, "Previous object; on the type id, its previous category"),
    KeyLine(.down, .move(.down), nil, steps),
    KeyLine(.up, .move(.up), nil, steps),
    KeyLine(.pageUp, .move(.pageUp), nil, "In Type: the first"),
    KeyLine(.home, .move(.home), nil, "In Type: the first"),
    KeyLine(.pageDown, .move(.pageDown), nil, "In Type: the last"),
    KeyLine(.end, .move(.end), nil, "In Type: the last"),
    KeyLine(.character(" "), .compose(.mark), "mark type", "Mark or unmark a type"),
    KeyLine(.enter, .window(.accept), "next, add", "Next step; in the last one, add the link"),
    KeyLine(.escape, .close, "cancel", "Close and drop what was chosen"),
    helpWhileTyping,
  ]

  private static let steps: KeyText = "In Record, the records found; elsewhere, the steps"

  static let replaceForm: [KeyLine] = [
    KeyLine(.tab, .view(.nextPane), "next line", "Next line"),
    KeyLine(.down, .move(.down), nil, "Next line"),
    KeyLine(.backTab, .view(.previousPane), nil, "Previous line"),
    KeyLine(.up, .move(.up), nil, "Previous line"),
    KeyLine(.character(" "), .compose(.mark), "switch", otherChoice),
    KeyLine(.left, .move(.left), nil, otherChoice),
    KeyLine(.right, .move(.right), nil, otherChoice),
    KeyLine(.enter, .window(.accept), "show changes", "Show what would change; nothing is changed yet"),
    KeyLine(.escape, .close, "cancel", "Close; what you typed is kept"),
    helpWhileTyping,
  ]

  private static let otherChoice: KeyText = "Other choice, on the last two lines"
}
