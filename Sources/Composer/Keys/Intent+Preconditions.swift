extension Intent {
  /// What has to be so for it on a screen. The first that is not so is the reason why it cannot be done.
  func preconditions(on screen: ScreenID) -> [Precondition] {
    switch self {
    case .view(let intent): intent.preconditions
    case .screen(let intent): screen.type.preconditions(of: .asked(intent)) + intent.preconditions
    case .move(let motion): screen.type.preconditions(of: .move(motion))
    case .compose(let intent): intent.preconditions
    case .plan(let intent): intent.preconditions
    case .results(let intent): intent.preconditions
    case .journal(let intent): intent.preconditions
    case .job(let intent): intent.preconditions
    case .draft(let intent): intent.preconditions
    case .program(let intent): intent.preconditions
    case .goTo, .back, .close, .portal, .window: []
    }
  }
}
