extension PreviewScreen {
  static func preconditions(of event: ScreenEvent) -> [Precondition] {
    switch event {
    case .nextProblem, .previousProblem: [.plan(.withLeftOut)]
    case .refresh: [.plan(.idle)]
    case .shown, .move, .select, .open, .check, .resume, .plan, .results, .search: []
    }
  }
}
