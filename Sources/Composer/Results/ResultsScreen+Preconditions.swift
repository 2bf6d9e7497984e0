extension ResultsScreen {
  static func preconditions(of event: ScreenEvent) -> [Precondition] {
    switch event {
    case .move, .asked(.open), .asked(.refresh), .asked(.check), .asked(.resume): [.submission(.shown)]
    case .asked(.nextProblem), .asked(.previousProblem): [.submission(.shown), .submission(.withUncreated)]
    case .shown, .select, .plan, .results, .search: []
    }
  }
}
