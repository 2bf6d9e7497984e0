import ContactsModel
import Drafts

/// What follows from what the portal answers.
extension ComposerModel {
  /// A plan may have waited for the portal.
  mutating func goOnWithPlan() -> [Effect] {
    job.isToBeSubmitted && screen == .submit && !workspace.isPlanBusy ? askToSubmit() : checkPlanShown()
  }

  mutating func take(_ definitions: [PropertyDefinition]) -> [Effect] {
    schema.waiting = nil
    workspace.use(definitions, readAt: now)
    notice = Notice("\(definitions.count) properties read from the portal")
    return disarm() + (screen == .preview ? requestPlan() : [])
  }
}
