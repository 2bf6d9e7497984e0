extension Intent {
  /// Why a dialogue in lines of text does without it; nil where it has it.
  var omission: String? {
    switch self {
    case .move: "Lines are chosen by their numbers."
    case .window(.newCell): "A tab is typed as any letter."
    case .view(let intent): intent.omission
    case .program(let intent): intent.omission
    case .compose(let intent): intent.omission
    case .results(let intent): intent.omission
    case .goTo, .back, .close, .screen, .plan, .journal, .job, .draft, .portal, .window: nil
    }
  }
}

extension ViewIntent {
  fileprivate var omission: String? {
    switch self {
    case .nextPane, .previousPane, .zoom: "There are no panes: each part has a number of its own."
    case .nextMatch, .previousMatch: "A search lists every line that holds the text."
    case .search, .copy: nil
    }
  }
}

extension ProgramIntent {
  fileprivate var omission: String? {
    switch self {
    case .useMouse: "There is nothing to point at."
    case .repaint: "Nothing is painted."
    case .tour: "It leads through the panes."
    case .suspend: "The terminal's own key suspends."
    case .help, .palette, .messages, .quit, .interrupt: nil
    }
  }
}

extension ComposeIntent {
  fileprivate var omission: String? {
    switch self {
    case .editText: "An editor takes the terminal: each value is typed by itself."
    case .markRange: "A range is walked with a cursor: all that are shown are marked, or one by one."
    case .table, .nextCell, .previousCell: "A table is looked at: its cells are the values of the contacts."
    case .addContact, .pasteContacts, .duplicate, .delete, .addProperty, .link, .switchOff, .find, .undo,
      .redo, .problems, .mark, .markAll, .markNone, .markInverted, .bulk, .setOnAll, .replaceInAll,
      .fillFromFirst, .clearFromAll, .previewMarked, .presets, .addFromPreset, .applyPreset, .keepAsPreset,
      .deletePreset,
      .restorePreset, .filter, .showText, .showErrors, .showWarnings, .showMarked, .showSent, .showRefused,
      .showUnknown, .showAll, .sort,
      .sortByNumber, .sortByEmail, .sortByName, .sortByProblems:
      nil
    }
  }
}

extension ResultsIntent {
  fileprivate var omission: String? {
    switch self {
    case .chooseColumns, .toggleID, .toggleLinks, .toggleCheck, .toggleDetail, .widenColumn:
      "There are no columns: each contact is told in a line."
    case .compareVersions: "Versions are read one below the other."
    case .filterOutcomes, .showCreated, .showFailed, .showUnknownOutcomes, .showNotSent, .showAllOutcomes,
      .showAnswer, .write, .writeAll, .writeFailed, .evidence, .sortOutcomes, .sortByOutcome, .sortByID,
      .sortOutcomesByEmail,
      .sortOutcomesByNumber, .nextTimes, .showAsOf, .showChanges, .putBack, .retry, .archive, .archiveCreated,
      .putBackChanged, .edit:
      nil
    }
  }
}
