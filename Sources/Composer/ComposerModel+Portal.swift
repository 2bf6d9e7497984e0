import ContactsModel
import Drafts

/// What follows from what the portal answers.
extension ComposerModel {
  /// A plan may have waited for the account.
  mutating func goOnWithPlan() -> [Effect] {
    job.isToBeSubmitted && screen == .submit && !workspace.isPlanBusy ? askToSubmit() : checkPlanShown()
  }

  mutating func take(_ labels: [AssociationLabel], to object: String) {
    workspace.take(labels, to: object, readAt: now)
    offerTypes()
  }

  mutating func recalled(_ remembered: RememberedSchema, of portal: Int) -> [Effect] {
    let effects = workspace.take(remembered, of: portal)
    offerTypes()
    return effects
  }

  /// An open picker offers what is known now.
  mutating func offerTypes() {
    overlays = overlays.map { overlay in
      guard case .associationPicker(var picker) = overlay else { return overlay }
      picker.take(types)
      return .associationPicker(picker)
    }
  }

  mutating func take(_ definitions: [PropertyDefinition]) -> [Effect] {
    schema.waiting = nil
    workspace.use(definitions, readAt: now)
    notice = Notice("\(definitions.count) properties read from the account")
    return disarm() + (screen == .preview ? requestPlan() : [])
  }
}
