import Drafts

extension ComposeScreen {
  func footer(in workspace: Workspace) -> [Intent] {
    let (pane, counts) = (workspace.pane, workspace.document.problems.counts)
    guard !workspace.document.inputs.isEmpty else {
      return [
        .compose(.addContact), .compose(.pasteContacts), .draft(.importFile), .draft(.drafts),
        .program(.palette), .program(.help), .back,
      ]
    }
    let hasProblems = counts.errors + counts.warnings > 0 || workspace.sent.hasRefusals
    let inPane: [Intent] =
      switch pane {
      case .properties: [.compose(.addProperty), .compose(.switchOff)]
      case .associations: [.compose(.link), .compose(.delete)]
      case .table: [.compose(.nextCell), .compose(.table)]
      default:
        marks.isEmpty ? [.compose(.mark), .compose(.addContact)] : [.compose(.bulk), .compose(.markNone)]
      }
    let ways: [Intent] = [.job(.preview), .job(.submit), .program(.help), .back, .program(.palette)]
    return (hasProblems ? [.screen(.nextProblem)] : [])
      + (pane == .contactJSON ? [.view(.copy)] : [.screen(.open)] + inPane) + ways
  }
}
