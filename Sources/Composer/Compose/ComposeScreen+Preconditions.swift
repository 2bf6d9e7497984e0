extension ComposeScreen {
  static func preconditions(of event: ScreenEvent) -> [Precondition] {
    switch event {
    case .open: [.contact]
    case .nextProblem, .previousProblem: [.problem]
    case .shown, .move, .select, .refresh, .check, .resume, .plan, .results, .search: []
    }
  }
}
