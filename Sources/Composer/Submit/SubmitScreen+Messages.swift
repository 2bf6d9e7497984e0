extension SubmitScreen {
  mutating func take(_ message: Message, in workspace: inout Workspace) -> Step {
    switch message {
    case .submissions(.moved(let submission)): take(submission, in: workspace)
    case .terminal, .drafts, .files, .portal, .plan, .submissions: Step()
    }
  }
}
