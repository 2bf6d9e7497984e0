import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  mutating func pickProperty() -> [Effect] {
    guard isWritable() else { return [] }
    guard current != nil else { return sayNoContact() }
    overlays.append(.propertyPicker(PropertyPicker(input: compose.contacts.selected, catalogue: catalogue)))
    return []
  }

  mutating func press(_ key: Key, in picker: PropertyPicker) -> [Effect] {
    var picker = picker
    switch picker.handle(key, height: overlaySize.rows - 2) {
    case .open: overlays.append(.propertyPicker(picker))
    case .closed: break
    case .picked(let name):
      let existing = current?.contact.properties.firstIndex { $0.name == name }
      openField(existing.map(ValueField.Target.property) ?? .new(name: name))
    }
    return []
  }

  /// A picker that was closed with something in it opens again as it was left.
  mutating func pickAssociation() -> [Effect] {
    guard isWritable() else { return [] }
    let targets = chosenIndices
    guard !targets.isEmpty else { return sayNoContact() }
    var picker = AssociationPicker(targets: targets, table: types)
    if var parked = compose.parkedPicker, parked.editing == nil {
      (parked.targets, parked.table) = (targets, types)
      picker = parked
    }
    return open(picker)
  }

  mutating func changeAssociation(at position: Int) -> [Effect] {
    guard isWritable(), let input = current else { return [] }
    var picker = AssociationPicker(targets: [compose.contacts.selected], table: types)
    picker.load(
      input.contact.associations[position], hint: input.hints.association(at: position), at: position)
    return open(picker)
  }

  private mutating func open(_ picker: AssociationPicker) -> [Effect] {
    compose.parkedPicker = nil
    overlays.append(.associationPicker(picker))
    return labelsNeeded(for: picker)
  }

  /// The labels of an object are asked of the portal once, when it is first looked at.
  private func labelsNeeded(for picker: AssociationPicker) -> [Effect] {
    let isKnown = picker.objects.isOther || labeledObjects.contains(picker.object)
    return isKnown || connection.portalID == nil ? [] : [.fetchLabels(object: picker.object)]
  }

  mutating func press(_ key: Key, in picker: AssociationPicker) -> [Effect] {
    let object = picker.object
    var picker = picker
    switch picker.handle(key) {
    case .open: overlays.append(.associationPicker(picker))
    case .refused(let why):
      overlays.append(.associationPicker(picker))
      notice = .warning(why)
    case .closed: compose.parkedPicker = picker
    case .done: return link(picker)
    }
    return picker.object == object ? [] : labelsNeeded(for: picker)
  }

  private mutating func link(_ picker: AssociationPicker) -> [Effect] {
    focus(.associations)
    let (association, hint) = (picker.association, picker.hint)
    if let position = picker.editing, let target = picker.targets.first {
      return edit(document.draft.editToSetAssociation(association, hint: hint, at: position, of: target))
    }
    let effects = edit(linkEdit(association, hint: hint, to: picker.targets))
    compose.association = max(0, associationLineCount - 2)
    notice = Notice(
      picker.targets.count == 1
        ? "Linked #\(picker.targets[0] + 1)" : "Linked \(picker.targets.count) contacts")
    return effects
  }

  /// One step of undo for all contacts.
  private func linkEdit(_ association: Association, hint: AssociationHint, to targets: [Int]) -> Edit? {
    let edits = targets.compactMap { document.draft.editToAddAssociation(association, hint: hint, to: $0) }
    return edits.first.map { Edit($0.label, edits.flatMap(\.splices)) }
  }

  mutating func take(_ labels: [AssociationLabel], to object: String) {
    types = types.taking(labels, to: object)
    labeledObjects.insert(object)
    overlays = overlays.map { overlay in
      guard case .associationPicker(var picker) = overlay else { return overlay }
      picker.table = types
      return .associationPicker(picker)
    }
  }

  mutating func take(_ definitions: [PropertyDefinition]) -> [Effect] {
    catalogue = PropertyCatalogue(definitions: definitions)
    document.problems = ProblemIndex(catalogue: catalogue)
    document.problems.update(to: document.inputs)
    document.revision += 1
    notice = Notice("\(definitions.count) properties read from the account")
    return disarm()
  }
}
