import ContactsModel
import Drafts
import Submissions

extension ScreenList {
  /// How far a person is, as the tour sees it.
  func tourSituation(at context: Context, in workspace: Workspace) -> TourSituation {
    let (document, job) = (workspace.document, workspace.job)
    return TourSituation(
      screen: screen, pane: workspace.pane, isAtPanes: context.isPane,
      picksAssociation: context == .associationPicker, errors: document.problems.counts.errors,
      toSend: job.isReadyToSend ? job.counts?.sent : nil, asksForPhrase: job.phrase != nil,
      created: results.outcomes.filter { $0.outcome == .succeeded(.create) }.compactMap(\.id),
      changeGroups: results.changes?.log.groups.count ?? 0,
      isUpdate: document.draft.inputs.count > 0 && document.draft.inputs[0].existing != nil)
  }
}
