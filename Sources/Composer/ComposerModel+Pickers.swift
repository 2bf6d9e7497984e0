import ContactsModel
import Drafts
import Submissions
import TerminalUI

extension ComposerModel {
  mutating func take(_ labels: [AssociationLabel], to object: String, readAt: Int64) {
    schema.labelsReadAt[object] = readAt
    schema.offeredTypes[object] = Set(labels.compactMap(\.type))
    types = types.taking(labels, to: object)
    overlays = overlays.map { overlay in
      guard case .associationPicker(var picker) = overlay else { return overlay }
      picker.take(types)
      return .associationPicker(picker)
    }
  }

  mutating func take(_ definitions: [PropertyDefinition]) -> [Effect] {
    schema.waiting = nil
    use(definitions, readAt: now)
    notice = Notice("\(definitions.count) properties read from the account")
    return disarm() + (screen == .preview ? requestPlan() : [])
  }
}
