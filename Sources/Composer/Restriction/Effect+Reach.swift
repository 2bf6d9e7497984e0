/// What restricted mode takes away: whatever reaches beyond this program, its drafts and its portal.
extension Effect {
  /// It reads or writes a file, starts another program, or leaves the terminal to one. What the program keeps for itself
  /// in its own directory is no such file.
  public var leavesProgram: Bool {
    switch self {
    case .files(let effect): effect.leavesProgram
    case .submissions(.writeEvidence), .program(.suspend): true
    case .portal(.connectProfile), .portal(.useProfile): true
    case .drafts, .portal, .plan, .submissions, .program: false
    }
  }
}

extension FilesEffect {
  fileprivate var leavesProgram: Bool {
    switch self {
    case .importFile, .export, .exportResults, .exportForImport, .editText: true
    case .importTable(.file, _), .importTable(.piped, _): true
    // Text that a person pasted, and text for the clipboard of their own terminal.
    case .importTable(.pasted, _), .importText, .stopImport, .copy: false
    }
  }
}

extension Intent {
  /// It leads to such an effect and to nothing else.
  var leavesProgram: Bool {
    switch self {
    case .importFile, .exportFile, .suspend, .compose(.editText), .plan(.exportForImport),
      .results(.write), .results(.writeAll), .results(.writeFailed), .results(.evidence):
      true
    case .goTo, .nextPane, .previousPane, .move, .open, .close, .accept, .takeSuggestion, .newLine, .newCell,
      .search, .nextMatch, .previousMatch, .nextProblem, .previousProblem, .compose, .results, .plan,
      .journal,
      .preview, .submit, .reason, .check, .resume, .headerDown, .headerUp, .encoding, .importReport,
      .contactHistory, .refresh, .zoom, .palette, .help, .messages, .profiles, .checkProfile, .drafts,
      .changeDraft,
      .renameDraft, .deleteDraft, .copy, .copyPart, .useMouse, .tour, .back, .quit, .repaint, .interrupt:
      false
    }
  }
}

extension Notice {
  static let restricted = Notice.warning("Not available in restricted mode")
}
