import TerminalUI

/// Menus on the message line, and the windows that they lead to.
extension KeyTable {
  static func entries(of menu: LetterMenu) -> [Entry] {
    switch menu {
    case .bulk: bulkMenu
    }
  }

  private static let bulkMenu: [Entry] = [
    Entry(.character("s"), .setOnAll, "set a property", "Set a property on all"),
    Entry(.character("r"), .replaceInAll, "replace text", "Replace text in the values of all"),
    Entry(
      .character("f"), .fillFromFirst, "fill from the first", "Copy a property of the first to the others"),
    Entry(.character("c"), .clearFromAll, "clear a property", "Clear a property from all"),
    Entry(.escape, .close, "cancel", "Change nothing"),
  ]

  static let replaceForm: [Entry] = [
    Entry([.tab, .down], .nextPane, "next line", "Next line"),
    Entry([.backTab, .up], .previousPane, nil, "The line before"),
    Entry(.character(" "), .mark, "switch", "On the last two lines: the other choice"),
    Entry(.enter, .open, "show changes", "Show what would change; nothing is changed yet"),
    Entry(.escape, .close, "cancel", "Close; what you typed is kept for the next time"),
    Entry(.function(1), .help, "help", "Help of what is open"),
  ]

  static let replacePreview: [Entry] =
    [
      Entry(.enter, .open, "make these changes", "Make these changes"),
      Entry(.escape, .close, "back", "Back to what is looked for; nothing is changed"),
      Entry([.character("?"), .function(1)], .help, "help", "Help of this window"),
    ] + motions
}
