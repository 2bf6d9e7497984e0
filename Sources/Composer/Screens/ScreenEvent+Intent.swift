extension ScreenEvent {
  /// Nil for what is not for every screen to answer.
  init?(_ intent: Intent) {
    switch intent {
    case .move(let motion): self = .move(motion)
    case .open: self = .open
    case .refresh: self = .refresh
    case .nextProblem: self = .nextProblem
    case .previousProblem: self = .previousProblem
    case .check: self = .check
    case .resume: self = .resume
    case .goTo, .nextPane, .previousPane, .close, .accept, .takeSuggestion, .newLine, .newCell, .mark,
      .markRange, .markAll, .markNone,
      .markInverted, .search, .nextMatch, .previousMatch, .problems, .undo, .redo, .addContact,
      .pasteContacts, .duplicate, .delete, .addProperty, .link, .switchOff, .bulk, .setOnAll, .replaceInAll,
      .fillFromFirst, .clearFromAll, .existing, .skipExisting, .keepExisting, .moveExisting, .compare, .table,
      .nextCell, .previousCell, .presets, .addFromPreset, .applyPreset, .keepAsPreset, .deletePreset,
      .restorePreset, .filter, .showText, .showErrors, .showWarnings, .showMarked, .showAll, .sort,
      .sortByNumber, .sortByEmail, .sortByName, .sortByProblems, .preview, .submit, .editText, .firstRow,
      .importReport, .importFile, .exportFile, .exportForImport, .drafts, .changeDraft, .renameDraft,
      .deleteDraft, .copy, .copyPart,
      .zoom, .palette, .help, .useMouse, .back, .quit, .suspend, .repaint, .interrupt:
      return nil
    }
  }
}
