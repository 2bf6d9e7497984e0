/// What is asked of the drafts and of the portal, whatever is on screen.
extension Workspace {
  mutating func perform(_ intent: DraftIntent) -> Step {
    switch intent {
    case .drafts: Step([.drafts(.list)])
    case .renameDraft: make(.rename)
    case .deleteDraft: make(.delete)
    case .importFile: .ask(.importFile, in: self)
    case .importReport: imports.report.map { .open(.pager($0)) } ?? Step()
    case .exportFile: .ask(.exportFile, in: self)
    }
  }

  func perform(_ intent: PortalIntent) -> Step {
    switch intent {
    case .profiles: .open(.choice(profileList))
    case .contactHistory: .ask(.contactHistory, in: self)
    }
  }
}
