extension ResultsScreen {
  static func preconditions(of event: ScreenEvent) -> [Precondition] {
    switch event {
    case .move, .open, .refresh, .check, .resume: [.submission(.shown)]
    case .nextProblem, .previousProblem: [.submission(.shown), .submission(.withUncreated)]
    case .shown, .select, .plan, .results, .search: []
    }
  }
}
