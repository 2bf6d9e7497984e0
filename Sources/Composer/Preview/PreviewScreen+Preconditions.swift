extension PreviewScreen {
  static func preconditions(of event: ScreenEvent) -> [Precondition] {
    switch event {
    case .asked(.nextProblem), .asked(.previousProblem): [.plan(.withLeftOut)]
    case .asked(.refresh): [.plan(.idle)]
    case .shown, .move, .select, .asked(.open), .asked(.check), .asked(.resume), .plan, .results, .search: []
    }
  }
}
