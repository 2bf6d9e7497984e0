import TerminalUI

/// Menus on the message line, and the windows that they lead to.
extension KeyTable {
  static func entries(of menu: LetterMenu) -> [Entry] {
    switch menu {
    case .bulk: bulkMenu
    case .filter: filterMenu
    case .sort: sortMenu
    case .presets: presetMenu
    case .existing: existingMenu
    case .draft: draftMenu
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

  private static let filterMenu: [Entry] = [
    Entry(.character("t"), .showText, "text", "Those that hold a text"),
    Entry(.character("e"), .showErrors, "errors", "Those with errors"),
    Entry(.character("w"), .showWarnings, "warnings", "Those with warnings"),
    Entry(.character("m"), .showMarked, "marked", "Those that are marked"),
    Entry(.character("a"), .showAll, "all", "All"),
    Entry(.escape, .close, "cancel", "Leave the list as it is"),
  ]

  private static let sortMenu: [Entry] = [
    Entry(.character("e"), .sortByEmail, "e-mail", "By e-mail"),
    Entry(.character("n"), .sortByName, "name", "By name"),
    Entry(.character("p"), .sortByProblems, "problems", "By the number of problems, most first"),
    Entry(.character("#"), .sortByNumber, "as the draft is", "As the draft is"),
    Entry(.escape, .close, "cancel", "Leave the list as it is"),
  ]

  private static let presetMenu: [Entry] = [
    Entry(.character("a"), .addFromPreset, "add a contact", "Add a contact from a preset"),
    Entry(
      .character("s"), .applyPreset, "set on all", "Set a preset on all marked; values that are there stay"),
    Entry(.character("k"), .keepAsPreset, "keep as preset", "Keep the values of this contact as a preset"),
    Entry(.character("d"), .deletePreset, "delete one", "Delete a preset"),
    Entry(.character("u"), .restorePreset, "bring back", "Bring back the preset deleted or replaced last"),
    Entry(.escape, .close, "cancel", "Change nothing"),
  ]

  private static let existingMenu: [Entry] = [
    Entry(.character("s"), .skipExisting, "skip", "Leave them out of the plan"),
    Entry(.character("k"), .keepExisting, "keep", "Send them all the same: HubSpot refuses each"),
    Entry(.character("m"), .moveExisting, "move to another draft", "Move them to a draft of their own"),
    Entry(.escape, .close, "cancel", "Change nothing"),
  ]

  private static let draftMenu: [Entry] = [
    Entry(.character("r"), .renameDraft, "rename", "Give the draft another name"),
    Entry(.character("d"), .deleteDraft, "delete", "Delete the draft; for 30 days it can be brought back"),
    Entry(.escape, .close, "cancel", "Leave the draft as it is"),
  ]

  static let draftList: [Entry] = [
    Entry(.enter, .open, "open", "Open this draft; on the last lines, begin a new one or bring one back"),
    Entry(.tab, .nextPane, "rename, delete", "Rename or delete this draft"),
    Entry([.up, .control("p")], .move(.up), nil, "Up"),
    Entry([.down, .control("n")], .move(.down), nil, "Down"),
    Entry(.escape, .close, "cancel", "Close the list"),
    helpWhileTyping,
  ]

  static let replaceForm: [Entry] = [
    Entry([.tab, .down], .nextPane, "next line", "Next line"),
    Entry([.backTab, .up], .previousPane, nil, "The line before"),
    Entry(.character(" "), .mark, "switch", "On the last two lines: the other choice"),
    Entry(.enter, .open, "show changes", "Show what would change; nothing is changed yet"),
    Entry(.escape, .close, "cancel", "Close; what you typed is kept for the next time"),
    helpWhileTyping,
  ]

  static let replacePreview: [Entry] =
    [
      Entry(.enter, .open, "make these changes", "Make these changes"),
      Entry(.escape, .close, "back", "Back to what is looked for; nothing is changed"),
      Entry([.character("?"), .function(1)], .help, "help", "Help of this window"),
    ] + motions

  /// What the columns of a table fill.
  static let columns: [Entry] =
    [
      Entry(.character("i"), .importFile, "import", "Import the table with these columns"),
      Entry(
        .enter, .open, "property",
        "Choose what this column fills: a property, or associations.company and the like for ids to link"),
      Entry(
        .character("x"), .switchOff, "leave out",
        "Leave this column out, or put it back; one without a match becomes a custom property"),
      Entry(.character("t"), .firstRow, "first row", "The first row is one of titles, or one of values"),
      Entry(.escape, .close, "back", "Back to where the table came from; nothing is imported"),
      Entry([.character("?"), .function(1)], .help, "help", "Help of this window"),
    ] + motions
}
