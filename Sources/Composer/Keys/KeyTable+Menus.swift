import TerminalUI

/// Menus on the message line, and the windows that they lead to.
extension KeyTable {
  static func entries(of menu: LetterMenu) -> [KeyLine] {
    switch menu {
    case .bulk: bulkMenu
    case .filter: filterMenu
    case .sort: sortMenu
    case .presets: presetMenu
    case .existing: existingMenu
    case .outcomes: outcomesMenu
    case .results: resultsMenu
    case .outcomeSort: outcomeSortMenu
    case .outcomeColumns: outcomeColumnsMenu
    case .takeBack: takeBackMenu
    case .draft: draftMenu
    }
  }

  static let copyMenu: [KeyLine] = [
    KeyLine(.character("v"), .window(.copyPart(.value)), "value", "Copy the value"),
    KeyLine(.character("p"), .window(.copyPart(.path)), "path", "Copy the path"),
    KeyLine(.character("i"), .window(.copyPart(.input)), "input", "Copy the JSON of the input"),
    KeyLine(.character("b"), .window(.copyPart(.body)), "body", "Copy the body"),
    KeyLine(
      .character("c"), .window(.copyPart(.curl)), "curl command",
      "Copy a curl command, the token as a variable"),
    KeyLine(.character("u"), .window(.copyPart(.url)), "URL", "Copy the address of the record in HubSpot"),
    KeyLine(.escape, .close, "cancel", "Copy nothing"),
  ]

  private static let bulkMenu: [KeyLine] = [
    KeyLine(.character("s"), .compose(.setOnAll), "set a property", "Set a property on all"),
    KeyLine(.character("r"), .compose(.replaceInAll), "replace text", "Replace text in the values of all"),
    KeyLine(
      .character("f"), .compose(.fillFromFirst), "fill from the first",
      "Copy a property of the first to the others"),
    KeyLine(.character("c"), .compose(.clearFromAll), "clear a property", "Clear a property from all"),
    KeyLine(
      .character("P"), .compose(.previewMarked), "preview these alone",
      "Make the plan of the marked contacts alone; the rest stays in the draft"),
    KeyLine(.escape, .close, "cancel", "Change nothing"),
  ]

  private static let filterMenu: [KeyLine] = [
    KeyLine(.character("t"), .compose(.showText), "text", "Contacts with a text"),
    KeyLine(.character("e"), .compose(.showErrors), "errors", "Contacts with errors"),
    KeyLine(.character("w"), .compose(.showWarnings), "warnings", "Contacts with warnings"),
    KeyLine(.character("m"), .compose(.showMarked), "marked", "Marked contacts"),
    KeyLine(.character("s"), .compose(.showSent), "sent", "Sent contacts"),
    KeyLine(.character("r"), .compose(.showRefused), "refused", "Refused contacts"),
    KeyLine(.character("u"), .compose(.showUnknown), "unknown", "Contacts with unknown outcome"),
    KeyLine(.character("a"), .compose(.showAll), "all", "All"),
    KeyLine(.escape, .close, "cancel", "Leave the list as it is"),
  ]

  private static let sortMenu: [KeyLine] = [
    KeyLine(.character("e"), .compose(.sortByEmail), "email", "By email"),
    KeyLine(.character("n"), .compose(.sortByName), "name", "By name"),
    KeyLine(.character("p"), .compose(.sortByProblems), "problems", "By the number of problems, most first"),
    KeyLine(.character("#"), .compose(.sortByNumber), "draft order", "In the order of the draft"),
    KeyLine(.escape, .close, "cancel", "Leave the list as it is"),
  ]

  private static let presetMenu: [KeyLine] = [
    KeyLine(.character("a"), .compose(.addFromPreset), "add a contact", "Add a contact from a preset"),
    KeyLine(
      .character("s"), .compose(.applyPreset), "set on all",
      "Set a preset on all marked; existing values stay"),
    KeyLine(
      .character("k"), .compose(.keepAsPreset), "save as preset",
      "Save the values of this contact as a preset"),
    KeyLine(.character("d"), .compose(.deletePreset), "delete one", "Delete a preset"),
    KeyLine(
      .character("u"), .compose(.restorePreset), "restore",
      "Restore the preset deleted or replaced last"),
    KeyLine(.escape, .close, "cancel", "Change nothing"),
  ]

  private static let existingMenu: [KeyLine] = [
    KeyLine(.character("s"), .plan(.skipExisting), "skip", "Leave them out of the plan"),
    KeyLine(.character("k"), .plan(.keepExisting), "keep", "Send them anyway; HubSpot refuses each"),
    KeyLine(
      .character("u"), .plan(.updateExisting), "update",
      "Update them in HubSpot: only what differs is sent"),
    KeyLine(
      .character("t"), .plan(.takeTheirs), "take theirs",
      "Keep the values and links somebody else has set since"),
    KeyLine(
      .character("w"), .plan(.keepMine), "keep mine",
      "Overwrite the values and links somebody else has set since"),
    KeyLine(
      .character("m"), .plan(.moveExisting), "move to another draft", "Move them to a new draft"),
    KeyLine(
      .character("o"), .plan(.sendOnlyAgain), "send these again",
      "Send again the marked contacts that were sent before, else this one; without an email it may be created twice"
    ),
    KeyLine(
      .character("a"), .plan(.sendAgain), "send all again",
      "Send again what was sent before: without an email it may be created twice"),
    KeyLine(.escape, .close, "cancel", "Change nothing"),
  ]

  private static let outcomeSortMenu: [KeyLine] = [
    KeyLine(.character("o"), .results(.sortByOutcome), "outcome", "By outcome, failed first"),
    KeyLine(.character("i"), .results(.sortByID), "ID", "By ID"),
    KeyLine(.character("e"), .results(.sortOutcomesByEmail), "email", "By email"),
    KeyLine(.character("#"), .results(.sortOutcomesByNumber), "draft order", "In the order of the draft"),
    KeyLine(.escape, .close, "cancel", "Leave the list as it is"),
  ]

  private static let outcomeColumnsMenu: [KeyLine] = [
    KeyLine(.character("i"), .results(.toggleID), "ID", "Show or hide the ID"),
    KeyLine(.character("l"), .results(.toggleLinks), "links", "Show or hide the associations made"),
    KeyLine(.character("c"), .results(.toggleCheck), "check", "Show or hide the check"),
    KeyLine(.character("d"), .results(.toggleDetail), "detail", "Show or hide the detail"),
    KeyLine(.character("w"), .results(.widenColumn), "widen", "A wide email, a wide detail, and back"),
    KeyLine(.escape, .close, "cancel", "Leave the columns as they are"),
  ]

  private static let outcomesMenu: [KeyLine] = [
    KeyLine(.character("c"), .results(.showCreated), "created", "Created contacts"),
    KeyLine(.character("f"), .results(.showFailed), "failed", "Failed contacts"),
    KeyLine(.character("u"), .results(.showUnknownOutcomes), "unknown", "Contacts with unknown outcome"),
    KeyLine(.character("n"), .results(.showNotSent), "not sent", "Contacts not sent"),
    KeyLine(.character("a"), .results(.showAllOutcomes), "all", "All"),
    KeyLine(.escape, .close, "cancel", "Leave the list as it is"),
  ]

  private static let resultsMenu: [KeyLine] = [
    KeyLine(.character("a"), .results(.writeAll), "all results", "All contacts with their outcomes"),
    KeyLine(
      .character("f"), .results(.writeFailed), "failed to import again",
      "Failed contacts, ready to import again"),
    KeyLine(.escape, .close, "cancel", "Write nothing"),
  ]

  private static let takeBackMenu: [KeyLine] = [
    KeyLine(
      .character("a"), .results(.archiveCreated), "archive created",
      "Archive what was created; asks for the number of contacts first"),
    KeyLine(
      .character("p"), .results(.putBackChanged), "put back changed",
      "Put back what was changed or linked, as a new draft"),
    KeyLine(.escape, .close, "cancel", "Change nothing"),
  ]

  private static let draftMenu: [KeyLine] = [
    KeyLine(.character("r"), .draft(.renameDraft), "rename", "Give the draft another name"),
    KeyLine(
      .character("d"), .draft(.deleteDraft), "delete", "Delete the draft; it can be restored for 30 days"),
    KeyLine(.escape, .close, "cancel", "Leave the draft as it is"),
  ]

  static let replacePreview: [KeyLine] =
    [
      KeyLine(.enter, .screen(.open), "make these changes", "Make these changes"),
      KeyLine(.escape, .close, "back", "Back to the search; nothing is changed"),
      helpOfWindow,
    ] + motions

  /// What the columns of a table fill.
  static let columns: [KeyLine] =
    [
      KeyLine(.character("i"), .draft(.importFile), "import", "Import the table with these columns"),
      KeyLine(
        .enter, .screen(.open), "property",
        "Choose the property for this column, or associations.company and the like to link ids"),
      KeyLine(
        .character("x"), .compose(.switchOff), "leave out",
        "Leave this column out or map it again; without a match it becomes a custom property"),
      KeyLine(
        .character("t"), .window(.headerDown), "titles below",
        "Use the next row as titles; after the last, no row"),
      KeyLine(
        .character("T"), .window(.headerUp), "titles above",
        "Use the row above as titles; above the first, no row"),
      KeyLine(
        .character("e"), .window(.encoding), "encoding",
        "Read the file in the next encoding; the samples show it"),
      KeyLine(.escape, .close, "back", "Back to where the table came from; nothing is imported"),
      helpOfWindow,
    ] + motions
}
