extension Intent {
  /// What has to be so for it on a screen. The first that is not so is the reason why it cannot be done.
  func preconditions(on screen: ScreenID) -> [Precondition] {
    switch self {
    case .compose(let intent): intent.preconditions
    case .importFile: [.writableDraft]
    case .nextProblem, .previousProblem: Self.problems(on: screen)
    case .importReport: [.importReport]
    case .nextMatch, .previousMatch: [.search]
    case .copy: [.copyableText]
    case .zoom: [.otherPanes]
    case .submit: [.idleConnection, .rightToSend, .writableDraft]
    case .check:
      Self.results(on: screen) + [.submission(.toCheck), .idleConnection, .submission(.withUnknown)]
    case .resume: Self.results(on: screen) + [.submission(.toContinue), .idleConnection, .rightToSend]
    case .open: Self.opening(on: screen)
    case .move: Self.results(on: screen)
    case .refresh: screen == .preview ? [.plan(.idle)] : Self.results(on: screen)
    case .existing, .skipExisting, .keepExisting: [.plan(.withExisting)]
    case .moveExisting: [.plan(.withExisting), .writableDraft]
    case .compare: [.plan(.withExistingOnLine)]
    case .exportForImport: [.plan(.writable)]
    case .goTo, .nextPane, .previousPane, .close, .accept, .takeSuggestion, .newLine, .newCell, .search,
      .preview, .firstRow, .exportFile, .palette,
      .help, .drafts, .changeDraft, .renameDraft, .deleteDraft, .copyPart, .useMouse, .back, .quit, .suspend,
      .repaint, .interrupt:
      []
    }
  }

  private static func problems(on screen: ScreenID) -> [Precondition] {
    switch screen {
    case .compose: [.problem]
    case .preview: [.plan(.withLeftOut)]
    case .results: [.submission(.shown), .submission(.withUncreated)]
    case .submit, .journal: []
    }
  }

  private static func opening(on screen: ScreenID) -> [Precondition] {
    switch screen {
    case .compose: [.contact]
    case .results: [.submission(.shown)]
    case .journal: [.submission(.toOpen)]
    case .preview, .submit: []
    }
  }

  private static func results(on screen: ScreenID) -> [Precondition] {
    screen == .results ? [.submission(.shown)] : []
  }
}
