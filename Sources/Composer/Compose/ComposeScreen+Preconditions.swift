extension ComposeScreen {
  static func preconditions(of event: ScreenEvent) -> [Precondition] {
    switch event {
    case .asked(.open): [.contact]
    case .asked(.nextProblem), .asked(.previousProblem): [.problem]
    case .shown, .move, .select, .asked(.refresh), .asked(.check), .asked(.resume), .plan, .results, .search:
      []
    }
  }
}
