extension JournalScreen {
  mutating func take(_ message: Message, in workspace: inout Workspace) -> Step {
    switch message {
    case .submissions(.listed(let submissions)): take(submissions)
    case .submissions(.emailFound(let text, let ids)): return take(ids, holding: text, in: workspace)
    case .submissions(.checked) where isListed: return Step([.submissions(.list)])
    case .terminal, .drafts, .files, .portal, .plan, .submissions: break
    }
    return Step()
  }
}
