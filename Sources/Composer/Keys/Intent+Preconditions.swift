extension Intent {
  /// What has to be so for it on a screen. The first that is not so is the reason why it cannot be done.
  func preconditions(on screen: ScreenID) -> [Precondition] {
    switch self {
    case .compose(let intent): intent.preconditions
    case .plan(let intent): intent.preconditions
    case .results(.archive):
      [.submission(.shown), .submission(.withCreated), .idleConnection, .rightToSend]
    case .results(.retry): [.submission(.shown), .submission(.withRest)]
    case .results(.putBack): [.submission(.shown), .submission(.withEdit)]
    case .results: [.submission(.shown)]
    case .journal(.duplicateSubmission): [.submission(.toDuplicate)]
    case .journal(.retrySubmission): [.submission(.withRest)]
    case .journal(.filterSubmissions), .journal(.findContacts), .journal(.purge): []
    case .importFile: [.writableDraft]
    case .nextProblem: screen.type.preconditions(of: .nextProblem)
    case .previousProblem: screen.type.preconditions(of: .previousProblem)
    case .importReport: [.importReport]
    case .nextMatch, .previousMatch: [.search]
    case .copy: [.copyableText]
    case .zoom: [.otherPanes]
    case .tour: [.demo]
    case .submit: [.idleConnection, .rightToSend, .writableDraft]
    case .check:
      screen.type.preconditions(of: .check) + [
        .submission(.toCheck), .idleConnection, .submission(.withUnknown),
      ]
    case .resume:
      screen.type.preconditions(of: .resume) + [.submission(.toContinue), .idleConnection, .rightToSend]
    case .open: screen.type.preconditions(of: .open)
    case .move(let motion): screen.type.preconditions(of: .move(motion))
    case .refresh: screen.type.preconditions(of: .refresh)
    case .goTo, .nextPane, .previousPane, .close, .accept, .takeSuggestion, .newLine, .newCell, .search,
      .preview, .reason, .headerDown, .headerUp, .encoding, .exportFile, .contactHistory, .palette, .profiles,
      .checkProfile,
      .help, .messages, .drafts, .changeDraft, .renameDraft, .deleteDraft, .copyPart, .useMouse, .back, .quit,
      .suspend,
      .repaint, .interrupt:
      []
    }
  }
}
