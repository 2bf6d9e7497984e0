import TerminalUI

extension KeyTable {
  static let contacts: [Entry] =
    [Entry(.enter, .open, "edit", "Go to the properties of this contact")] + list

  static let table: [Entry] =
    [
      Entry(.enter, .open, "edit", "Edit this cell; Enter again goes on to the next row"),
      Entry(.tab, .nextCell, "next", "Next cell"),
      Entry(.backTab, .previousCell, nil, "Previous cell"),
      Entry([.left, .character("h")], .move(.left), nil, "Column to the left"),
      Entry([.right, .character("l")], .move(.right), nil, "Column to the right"),
      Entry(
        .character("x"), .switchOff, nil,
        "Switch this property off, so that it stays and is not sent, and on again"),
    ] + list

  /// What is done with a list of contacts.
  private static let list: [Entry] = [
    Entry(.character(" "), .mark, "mark", "Mark or unmark this contact"),
    Entry(
      .character("v"), .markRange, nil, "Begin a range here; the way to the cursor is marked. Again ends it"),
    Entry(
      .character("f"), .filter, nil,
      "Show only some, then a letter: t with a text, e with errors, w with warnings, m marked, a all"),
    Entry(
      .character("s"), .sort, nil,
      "Sort the list, then a letter: e e-mail, n name, p problems, # as the draft is"),
  ]

  static let properties: [Entry] = [
    Entry(.enter, .open, "edit", "Edit the value; on the last line, add a property"),
    Entry(
      .character("x"), .switchOff, nil,
      "Switch this property off, so that it stays and is not sent, and on again"),
  ]

  static let associations: [Entry] = [
    Entry(.enter, .open, "edit", "Change this link; on the last line, link a record")
  ]

  static let composeEverywhere: [Entry] = [
    Entry(.character("a"), .addContact, "add", "Add a contact"),
    Entry(.character("A"), .pasteContacts, nil, "Add contacts by pasting or typing a table or JSON"),
    Entry(.character("D"), .duplicate, nil, "Duplicate the marked contacts, or this one"),
    Entry(
      .character("d"), .delete, "del",
      "Delete the marked contacts, or what the cursor is on; undo brings it back"),
    Entry(
      .character("p"), .addProperty, "prop", "Add a property: by label, by name, or any name you type"),
    Entry(
      .character("e"), .editText, nil, "Edit this contact as text, in the editor that VISUAL or EDITOR names"),
    Entry(.character("L"), .link, "link", "Link the marked contacts, or this one, to a record"),
    Entry(.character("+"), .markAll, nil, "Mark all contacts that are shown"),
    Entry(.character("-"), .markNone, nil, "Unmark all contacts"),
    Entry(.character("*"), .markInverted, nil, "Mark what is not marked, and unmark what is"),
    Entry(
      .character("g"), .bulk, "for all",
      "For all marked contacts, then a letter: s set a property, r replace text, f fill from the first, c clear a property"
    ),
    Entry(
      .character("m"), .presets, nil,
      "Presets, then a letter: a add a contact from one, s set one on all marked, k keep this contact as one, d delete one, u bring it back"
    ),
    Entry(
      .character("t"), .table, "table", "Table: a row for each contact, a column for each property, and back"),
    Entry(.character("u"), .undo, "undo", "Undo the last change"),
    Entry(.character("U"), .redo, nil, "Redo what was undone"),
    Entry(.character("]"), .nextProblem, "problem", "Next problem"),
    Entry(.character("["), .previousProblem, nil, "Previous problem"),
    Entry(.character("!"), .problems, nil, "All problems in a list, each of which opens"),
    Entry(.character("i"), .importFile, "import", "Import a file: JSON body, CSV, TSV or vCard"),
    Entry(.character("w"), .exportFile, nil, "Write the draft to a file: JSON body or CSV"),
    Entry(.character("o"), .drafts, "drafts", "Drafts: open, begin, rename, delete, bring back"),
    Entry(.character("r"), .refresh, nil, "Ask the account again for its properties and labels"),
    Entry(.character("P"), .preview, "preview", "Make the plan and show the exact JSON"),
    Entry(.character("S"), .submit, "submit", "Submit: asks for the number of contacts first"),
  ]

  /// What menus lead to has no key of its own, and is in the palette behind the rest.
  static let composeCommands: [Entry] = [
    Entry([], .setOnAll, nil, "Set a property on all marked contacts"),
    Entry([], .replaceInAll, nil, "Replace text in the values of all marked contacts"),
    Entry([], .fillFromFirst, nil, "Fill a property of all marked contacts from the first of them"),
    Entry([], .clearFromAll, nil, "Clear a property from all marked contacts"),
    Entry([], .addFromPreset, nil, "Add a contact from a preset"),
    Entry([], .applyPreset, nil, "Set a preset on all marked contacts"),
    Entry([], .keepAsPreset, nil, "Keep the values of this contact as a preset"),
    Entry([], .deletePreset, nil, "Delete a preset"),
    Entry([], .restorePreset, nil, "Bring back the preset deleted or replaced last"),
    Entry([], .importReport, nil, "Show again what the last import left out or could not read"),
    Entry([], .showText, nil, "Show only contacts with a text"),
    Entry([], .showErrors, nil, "Show only contacts with errors"),
    Entry([], .showWarnings, nil, "Show only contacts with warnings"),
    Entry([], .showMarked, nil, "Show only marked contacts"),
    Entry([], .showAll, nil, "Show all contacts"),
    Entry([], .sortByEmail, nil, "Sort the list by e-mail"),
    Entry([], .sortByName, nil, "Sort the list by name"),
    Entry([], .sortByProblems, nil, "Sort the list by the number of problems"),
    Entry([], .sortByNumber, nil, "Sort the list as the draft is"),
    Entry([], .renameDraft, nil, "Rename this draft"),
    Entry([], .deleteDraft, nil, "Delete this draft; for 30 days it can be brought back"),
  ]

  /// The steps of the job, where they are not among the keys of the screen itself.
  static let job: [Entry] = [
    Entry(.character("P"), .preview, nil, "Preview the draft"),
    Entry(.character("S"), .submit, nil, "Submit the draft: asks for the number of contacts first"),
    Entry(.character("o"), .drafts, nil, "Drafts"),
    Entry(.character("i"), .importFile, nil, "Import a file into the draft"),
  ]

  static let preview: [Entry] = [
    Entry(.enter, .open, "go to field", "Go to this field in Compose; on a folded part, open it"),
    Entry([.character("h"), .left], .move(.left), "fold", "Fold this part"),
    Entry([.character("l"), .right], .move(.right), "unfold", "Unfold this part"),
    Entry(.character("]"), .nextProblem, nil, "Next input that the plan leaves out"),
    Entry(.character("["), .previousProblem, nil, "Previous input that the plan leaves out"),
    Entry(
      .character("x"), .existing, "existing",
      "For contacts that are there already, then a letter: s skip, k keep, m move to another draft"),
    Entry(.character("="), .compare, "compare", "Compare this contact with the one that is there already"),
    Entry(.character("r"), .refresh, "plan again", "Make the plan again, and check it"),
    Entry(
      .character("w"), .exportForImport, nil,
      "Write files for HubSpot's Imports API: tables, the import request and a command that sends them"),
    Entry(.character("S"), .submit, "submit", "Submit this plan: asks for the number of contacts first"),
    Entry(.character("o"), .drafts, nil, "Drafts"),
  ]

  static let previewCommands: [Entry] = [
    Entry([], .skipExisting, nil, "Skip contacts that are there already"),
    Entry([], .keepExisting, nil, "Keep contacts that are there already in the plan"),
    Entry([], .moveExisting, nil, "Move contacts that are there already to another draft"),
  ]

  static let submit: [Entry] = [
    Entry(.enter, .open, nil, "Type what the screen asks for; Enter then sends"),
    Entry(.character("S"), .submit, nil, "Ask again what to type"),
    Entry(.character("P"), .preview, nil, "Back to the plan"),
  ]

  /// What is done about a submission that has no clear end.
  private static let unfinished: [Entry] = [
    Entry(.character("c"), .check, "check", "Check: ask the account what became of what is unknown"),
    Entry(
      .character("C"), .resume, "continue",
      "Continue this submission: asks for the number of contacts that were not sent first"),
  ]

  static let results: [Entry] =
    [
      Entry(.enter, .open, "open", "Go one pane to the right: outcome, properties, history"),
      Entry(.character("]"), .nextProblem, "failed", "Next input that is not created"),
      Entry(.character("["), .previousProblem, nil, "Previous input that is not created"),
      Entry(.character("r"), .refresh, "refresh", "Read the contact and its history again"),
    ] + unfinished

  static let journal: [Entry] =
    [
      Entry(.enter, .open, "open", "Show the results of this submission"),
      Entry(.character("r"), .refresh, "refresh", "Read the journal again"),
    ] + unfinished
}
