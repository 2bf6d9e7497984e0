extension JournalScreen {
  static func preconditions(of event: ScreenEvent) -> [Precondition] {
    switch event {
    case .open: [.submission(.toOpen)]
    case .shown, .move, .select, .refresh, .nextProblem, .previousProblem, .check, .resume, .plan, .results,
      .search:
      []
    }
  }
}
