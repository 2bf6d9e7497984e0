extension JournalScreen {
  static func preconditions(of event: ScreenEvent) -> [Precondition] {
    switch event {
    case .asked(.open): [.submission(.toOpen)]
    case .shown, .move, .select, .asked(.refresh), .asked(.nextProblem), .asked(.previousProblem),
      .asked(.check), .asked(.resume), .plan, .results,
      .search:
      []
    }
  }
}
