import TerminalUI

extension KeyTable {
  static let contacts: [KeyLine] =
    [KeyLine(.enter, .screen(.open), "edit", "Go to the properties of this contact")] + list

  static let table: [KeyLine] =
    [
      KeyLine(
        .enter, .screen(.open), "edit",
        "Edit this cell; \(.window(.accept), in: .field) then goes on to the next row"),
      KeyLine(.tab, .compose(.nextCell), "next", "Next cell"),
      KeyLine(.backTab, .compose(.previousCell), nil, "Previous cell"),
      KeyLine([.left, .character("h")], .move(.left), nil, "Column to the left"),
      KeyLine([.right, .character("l")], .move(.right), nil, "Column to the right"),
      KeyLine(
        .character("x"), .compose(.switchOff), nil,
        "Switch this property off (kept, not sent) or on again"),
    ] + list

  /// What is done with a list of contacts.
  private static let list: [KeyLine] = [
    KeyLine(.character(" "), .compose(.mark), "mark", "Mark or unmark this contact"),
    KeyLine(
      .character("v"), .compose(.markRange), nil,
      "Start or end a range"),
  ]

  static let properties: [KeyLine] = [
    KeyLine(.enter, .screen(.open), "edit", "Edit the value; on the last line, add a property"),
    KeyLine(
      .character("x"), .compose(.switchOff), "off",
      "Switch this property off (kept, not sent) or on again"),
  ]

  static let associations: [KeyLine] = [
    KeyLine(.enter, .screen(.open), "edit", "Change this link; on the last line, link a record")
  ]

  static let composeEverywhere: [KeyLine] = [
    KeyLine(.character("a"), .compose(.addContact), "add", "Add a contact"),
    KeyLine(
      .character("A"), .compose(.pasteContacts), "paste", "Add contacts by pasting or typing a table or JSON"),
    KeyLine(.character("D"), .compose(.duplicate), nil, "Duplicate the marked contacts, or this one"),
    KeyLine(
      .character("d"), .compose(.delete), "delete",
      "Delete the marked contacts, or what the cursor is on; undo restores it"),
    KeyLine(
      .character("p"), .compose(.addProperty), "property",
      "Add a property: by label, by name, or any name you type"),
    KeyLine(
      .character("e"), .compose(.editText), nil,
      "Edit this contact as text in $VISUAL or $EDITOR"),
    KeyLine(.character("L"), .compose(.link), "link", "Link the marked contacts, or this one, to a record"),
    KeyLine(
      .character("F"), .compose(.find), nil,
      "Find contacts in HubSpot to edit: ids, emails, a domain, a name, or property=value"),
    KeyLine(
      .character("f"), .compose(.filter), nil,
      "Show only some contacts, then a letter: \(keysIn: .menu(.filter))"),
    KeyLine(
      .character("s"), .compose(.sort), nil,
      "Sort the list of contacts, then a letter: \(keysIn: .menu(.sort))"),
    KeyLine(.character("+"), .compose(.markAll), nil, "Mark all contacts that are shown"),
    KeyLine(.character("-"), .compose(.markNone), "unmark all", "Unmark all contacts"),
    KeyLine(
      .character("*"), .compose(.markInverted), nil, "Mark the unmarked contacts and unmark the others"),
    KeyLine(
      .character("g"), .compose(.bulk), "bulk edit",
      "Bulk edit of all marked contacts, then a letter: \(keysIn: .menu(.bulk))"
    ),
    KeyLine(
      .character("m"), .compose(.presets), nil,
      "Presets, then a letter: \(keysIn: .menu(.presets))"
    ),
    KeyLine(
      .character("t"), .compose(.table), "table",
      "Table: a row for each contact, a column for each property, and back"),
    KeyLine(.character("u"), .compose(.undo), "undo", "Undo the last change"),
    KeyLine(.character("U"), .compose(.redo), nil, "Redo what was undone"),
    KeyLine(.character("]"), .screen(.nextProblem), "next problem", "Next problem"),
    KeyLine(.character("["), .screen(.previousProblem), nil, "Previous problem"),
    KeyLine(.character("!"), .compose(.problems), nil, "List all problems; each opens"),
    KeyLine(
      .character("i"), .draft(.importFile), "import", "Import a file: JSON body, CSV, TSV, Excel or vCard"),
    KeyLine(.character("w"), .draft(.exportFile), nil, "Write the draft to a file: JSON body or CSV"),
    KeyLine(.character("o"), .draft(.drafts), "drafts", "Drafts: open, create, rename, delete, restore"),
    KeyLine(.character("r"), .screen(.refresh), nil, "Ask the portal again for its properties and labels"),
    KeyLine(.character("P"), .job(.preview), "preview", "Make the plan and show the exact JSON"),
    KeyLine(.character("S"), .job(.submit), "submit", "Submit: asks for the number of contacts first"),
  ]

  /// What menus lead to has no key of its own, and is in the palette behind the rest.
  static let composeCommands: [KeyLine] = [
    KeyLine([], .compose(.setOnAll), nil, "Set a property on all marked contacts"),
    KeyLine([], .compose(.replaceInAll), nil, "Replace text in the values of all marked contacts"),
    KeyLine(
      [], .compose(.fillFromFirst), nil, "Fill a property of all marked contacts from the first of them"),
    KeyLine([], .compose(.clearFromAll), nil, "Clear a property from all marked contacts"),
    KeyLine([], .compose(.previewMarked), nil, "Preview the marked contacts alone, to send only them"),
    KeyLine([], .compose(.addFromPreset), nil, "Add a contact from a preset"),
    KeyLine([], .compose(.applyPreset), nil, "Set a preset on all marked contacts"),
    KeyLine([], .compose(.keepAsPreset), nil, "Save the values of this contact as a preset"),
    KeyLine([], .compose(.deletePreset), nil, "Delete a preset"),
    KeyLine([], .compose(.restorePreset), nil, "Restore the preset deleted or replaced last"),
    KeyLine([], .draft(.importReport), nil, "Show what the last import left out or could not read"),
    KeyLine([], .compose(.showText), nil, "Show only contacts with a text"),
    KeyLine([], .compose(.showErrors), nil, "Show only contacts with errors"),
    KeyLine([], .compose(.showSent), nil, "Show only contacts that were sent"),
    KeyLine([], .compose(.showRefused), nil, "Show only contacts that were refused"),
    KeyLine([], .compose(.showUnknown), nil, "Show only contacts with unknown outcome"),
    KeyLine([], .compose(.showWarnings), nil, "Show only contacts with warnings"),
    KeyLine([], .compose(.showMarked), nil, "Show only marked contacts"),
    KeyLine([], .compose(.showAll), nil, "Show all contacts"),
    KeyLine([], .compose(.sortByEmail), nil, "Sort the list by email"),
    KeyLine([], .compose(.sortByName), nil, "Sort the list by name"),
    KeyLine([], .compose(.sortByProblems), nil, "Sort the list by the number of problems"),
    KeyLine([], .compose(.sortByNumber), nil, "Sort the list in the order of the draft"),
    KeyLine([], .job(.reason), nil, "Give a reason for what is sent next; it is kept in the journal"),
    KeyLine([], .draft(.renameDraft), nil, "Rename this draft"),
    KeyLine([], .draft(.deleteDraft), nil, "Delete this draft; it can be restored for 30 days"),
  ]

  /// The steps of the job, where they are not among the keys of the screen itself.
  static let job: [KeyLine] = [
    KeyLine(.character("P"), .job(.preview), nil, "Preview the draft"),
    KeyLine(.character("S"), .job(.submit), nil, "Submit the draft: asks for the number of contacts first"),
    KeyLine(.character("o"), .draft(.drafts), nil, "Drafts"),
    KeyLine(.character("i"), .draft(.importFile), nil, "Import a file into the draft"),
  ]

  static let preview: [KeyLine] = [
    KeyLine(.enter, .screen(.open), "go to field", "Go to this field in Compose; on a folded part, open it"),
    KeyLine([.character("h"), .left], .move(.left), "fold", "Fold this part"),
    KeyLine([.character("l"), .right], .move(.right), "unfold", "Unfold this part"),
    KeyLine(.character("]"), .screen(.nextProblem), "next left out", "Next contact left out of the plan"),
    KeyLine(.character("["), .screen(.previousProblem), nil, "Previous contact left out of the plan"),
    KeyLine(
      .character("x"), .plan(.existing), "existing",
      "Contacts already in HubSpot or sent before, then a letter: \(keysIn: .menu(.existing))"),
    KeyLine(
      .character("="), .plan(.compare), "compare", "Compare this contact with the one in HubSpot"),
    KeyLine(.character("r"), .screen(.refresh), "plan again", "Make the plan again, and check it"),
    KeyLine(
      .character("w"), .plan(.exportForImport), nil,
      "Write files for HubSpot's Imports API: tables, the import request and a command that sends them"),
    KeyLine(
      .character("S"), .job(.submit), "submit", "Submit this plan: asks for the number of contacts first"),
    KeyLine(.character("o"), .draft(.drafts), nil, "Drafts"),
  ]

  static let previewCommands: [KeyLine] = [
    KeyLine([], .plan(.skipExisting), nil, "Skip contacts already in HubSpot"),
    KeyLine([], .plan(.keepExisting), nil, "Keep contacts already in HubSpot in the plan"),
    KeyLine([], .plan(.updateExisting), nil, "Update contacts already in HubSpot"),
    KeyLine([], .plan(.takeTheirs), nil, "Keep the values and links somebody else has set since"),
    KeyLine([], .plan(.keepMine), nil, "Overwrite the values and links somebody else has set since"),
    KeyLine([], .plan(.moveExisting), nil, "Move contacts already in HubSpot to another draft"),
    KeyLine(
      [], .plan(.sendOnlyAgain), nil, "Send again the marked contacts that were sent before, else this one"),
    KeyLine([], .plan(.sendAgain), nil, "Send again all contacts that were sent before"),
    KeyLine([], .job(.reason), nil, "Give a reason for what is sent next; it is kept in the journal"),
  ]

  static let submit: [KeyLine] = [
    KeyLine(.enter, .screen(.open), nil, "Type what is asked; \(.window(.accept), in: .confirmation) sends"),
    KeyLine(.character("S"), .job(.submit), "submit", "Ask for confirmation again"),
    KeyLine(.character("P"), .job(.preview), "preview", "Back to the plan"),
    KeyLine(
      .character("W"), .job(.reason), "reason",
      "Give a reason for what is sent next; it is kept in the journal"),
    KeyLine(
      .character("R"), .results(.retry), "retry", "New draft of what failed, is unknown or was not sent"),
    KeyLine(
      .character("X"), .results(.archive), "archive",
      "Archive what was created, or put back what was changed"),
    KeyLine(.character("E"), .results(.evidence), "evidence", "Evidence card for a ticket"),
  ]

  /// What is done about a submission that has no clear end.
  /// - Parameter more: what checking does besides.
  private static func unfinished(_ more: String = "") -> [KeyLine] {
    [
      KeyLine(
        .character("c"), .screen(.check), "check",
        KeyText("Verify unknown outcomes\(more)")),
      KeyLine(
        .character("C"), .screen(.resume), "continue",
        "Continue this submission: asks for the number of contacts that were not sent first"),
    ]
  }

  static let results: [KeyLine] =
    [
      KeyLine(
        .enter, .screen(.open), "open",
        "Go to the pane on the right; for a refused contact, to its field in Compose"),
      KeyLine(.character("]"), .screen(.nextProblem), "next failed", "Next contact that was not created"),
      KeyLine(.character("["), .screen(.previousProblem), nil, "Previous contact that was not created"),
      KeyLine(
        .character("f"), .results(.filterOutcomes), "filter",
        "Show only some, then a letter: \(keysIn: .menu(.outcomes))"),
      KeyLine(
        .character("s"), .results(.sortOutcomes), nil, "Sort, then a letter: \(keysIn: .menu(.outcomeSort))"),
      KeyLine(
        .character("t"), .results(.chooseColumns), nil,
        "Columns, then a letter: \(keysIn: .menu(.outcomeColumns))"),
      KeyLine(.character("z"), .results(.nextTimes), nil, "Times of the history: UTC, local, relative"),
      KeyLine(
        .character("="), .results(.compareVersions), nil,
        "Mark this version of the history; on another one, compare the two"),
      KeyLine(.character("@"), .results(.showAsOf), nil, "Show the contact as of this version"),
      KeyLine(
        .character("H"), .results(.showChanges), nil,
        "Changes across all contacts, by source, user and minute, and back"),
      KeyLine(
        .character("B"), .results(.putBack), nil,
        "Put back: a draft that undoes these changes, or this version of the history"),
      KeyLine(.character("b"), .results(.showAnswer), "raw", "HubSpot's answer as it came, in JSON"),
      KeyLine(
        .character("R"), .results(.retry), "retry", "New draft of what failed, is unknown or was not sent"),
      KeyLine(
        .character("X"), .results(.archive), "archive",
        "Archive what was created, or put back what was changed or linked, as a new draft"
      ),
      KeyLine(
        .character("F"), .results(.edit), nil, "Edit this contact in HubSpot, in a new draft"),
      KeyLine(.character("r"), .screen(.refresh), "refresh", "Read the contact and its history again"),
      KeyLine(
        .character("w"), .results(.write), nil,
        "Write results to a file, then a letter: \(keysIn: .menu(.results))"),
      KeyLine(
        .character("E"), .results(.evidence), "evidence",
        "Evidence card for a ticket: who, when, why, ids and hashes, no personal data"),
    ] + unfinished(", and read back what was created")

  static let journal: [KeyLine] =
    [
      KeyLine(.enter, .screen(.open), "open", "Show the results of this submission"),
      KeyLine(.character("r"), .screen(.refresh), "refresh", "Read the journal again"),
      KeyLine(
        .character("f"), .journal(.filterSubmissions), "filter",
        "Show only matching submissions: yesterday, a profile, an email, a reason"),
      KeyLine(
        .character("D"), .journal(.duplicateSubmission), nil,
        "Duplicate: a new draft that does the same again, with every part of the plan"),
      KeyLine(
        .character("R"), .journal(.retrySubmission), "retry",
        "New draft of what failed, is unknown or was not sent"),
      KeyLine(
        .character("F"), .journal(.findContacts), nil,
        "Find contacts in HubSpot to edit: ids, emails, a domain, a name, or property=value"),
      KeyLine(
        .character("d"), .journal(.purge), nil,
        "Delete settled submissions older than a number of days from this machine"),
    ] + unfinished()
}
