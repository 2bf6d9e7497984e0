/// What happened outside of the terminal, as far as it concerns the screens.
extension ScreenList {
  mutating func take(_ message: Message, in workspace: inout Workspace) -> [Step] {
    [
      inCompose(in: &workspace) { $0.take(message, in: &$1) },
      preview.take(message, in: &workspace),
      submit.take(message, in: &workspace),
      results.take(message, in: &workspace),
      journal.take(message, in: &workspace),
    ]
  }

  /// Takes in where the plan goes on its way out.
  mutating func take(_ action: OutgoingJob.Action, in workspace: inout Workspace) {
    switch action {
    case .showPlan(let plan): preview.show(plan)
    case .dropPlan: preview.drop()
    case .goToSubmit:
      workspace.room.isZoomed = false
      show(.submit, in: &workspace)
    case .goToPreview: show(.preview, in: &workspace)
    case .send, .sendRest:
      // Another submission takes the place of the one that was followed.
      submit.begin()
      results.unseen = nil
    case .makePlan, .sayMaking, .askAboutPlan, .sayChecking, .askPortal, .announce, .say, .sayChanged,
      .sayNothingToSend, .sayNotReadAgain, .askForPhrase, .sayTakenBack:
      break
    }
  }
}
