import ContactsModel
import Drafts
import Submissions
import TerminalUI

extension ComposerModel {
  mutating func pickProperty() -> [Effect] {
    allows(.addProperty) ? openPropertyPicker(isForAll: false) : []
  }

  func title(of picker: PropertyPicker) -> String {
    if let column = picker.column { return "What column \(column + 1) fills: \(propertiesOrigin)" }
    let words =
      picker.isForAll
      ? "Set which property on \(contacts(compose.targets.count))" : "Add a property to #\(picker.input + 1)"
    return "\(words): \(propertiesOrigin)"
  }

  mutating func openPropertyPicker(isForAll: Bool) -> [Effect] {
    let query = parked.property
    parked.property = TextField()
    overlays.append(
      .propertyPicker(
        PropertyPicker(
          input: compose.contacts.selected, isForAll: isForAll, query: query, catalogue: catalogue,
          recent: recentProperties)))
    if !query.isEmpty { tellOfParked() }
    return []
  }

  /// Those that were used last and that this contact lacks.
  private var recentProperties: [String] {
    let names = Set(current?.contact.properties.map(\.name) ?? [])
    return recent.properties.filter { !names.contains($0) }
  }

  mutating func handle(_ press: Press, in picker: PropertyPicker) -> [Effect] {
    var picker = picker
    switch picker.handle(press, height: overlaySize.rows - 2) {
    case .open: overlays.append(.propertyPicker(picker))
    case .closed: park(.propertyPicker(picker))
    case .picked(let name) where picker.column != nil: fill(column: picker.column ?? 0, with: name)
    case .picked(let name) where picker.isForAll: askForValue(of: name)
    case .picked(let name): openField(named: name)
    }
    return []
  }

  /// A property that the contact has is edited, another one is added.
  mutating func openField(named name: String) {
    if isInTable { compose.table?.select(name) }
    if let number = switchedOff.firstIndex(where: { $0.property.name == name }),
      current?.contact.value(of: name) == nil
    {
      if !isInTable { focus(.properties) }
      compose.property = propertyLineCount - 1 - switchedOff.count + number
      _ = sayIsOff()
      return
    }
    let existing = current?.contact.properties.firstIndex { $0.name == name }
    openField(existing.map(ValueField.Target.property) ?? .new(name: name))
  }

  /// A picker that was closed with something in it opens again as it was left.
  mutating func pickAssociation() -> [Effect] {
    guard allows(.link) else { return [] }
    let targets = chosenIndices
    guard var parked = parked.association, parked.change == nil else {
      return open(AssociationPicker(targets: targets, table: types))
    }
    parked.targets = targets
    return reopen(parked)
  }

  mutating func changeAssociation(at position: Int) -> [Effect] {
    guard isWritable(), let input = current else { return [] }
    let change = AssociationPicker.Change(position: position, of: input.contact.associations[position])
    let targets = [compose.contacts.selected]
    if let parked = parked.association, parked.change == change, parked.targets == targets {
      return reopen(parked)
    }
    var picker = AssociationPicker(targets: targets, table: types)
    picker.load(change, hint: input.hints.association(at: position))
    return open(picker)
  }

  private mutating func reopen(_ parked: AssociationPicker) -> [Effect] {
    var picker = parked
    picker.take(types)
    tellOfParked()
    return open(picker)
  }

  private mutating func open(_ picker: AssociationPicker) -> [Effect] {
    parked.association = nil
    overlays.append(.associationPicker(picker))
    return labelsNeeded(for: picker)
  }

  /// The labels of an object are asked of the portal once, when it is first looked at.
  mutating func labelsNeeded(for picker: AssociationPicker) -> [Effect] {
    // A type id is complete when the next step is reached.
    let isNamed = !picker.objects.isOther || !picker.objects.isUnknown && picker.step != .object
    guard isNamed, connection.portalID != nil, schema.labeledObjects.insert(picker.object).inserted
    else {
      return []
    }
    return [.portal(.fetchLabels(object: picker.object))]
  }

  mutating func handle(_ press: Press, in picker: AssociationPicker) -> [Effect] {
    var picker = picker
    switch picker.handle(press) {
    case .open: overlays.append(.associationPicker(picker))
    case .refused(let why):
      overlays.append(.associationPicker(picker))
      notice = .warning(words(of: why, in: picker))
    case .closed: park(.associationPicker(picker))
    case .done: return link(picker)
    }
    return labelsNeeded(for: picker)
  }

  private mutating func link(_ picker: AssociationPicker) -> [Effect] {
    focus(.associations)
    let (association, hint) = (picker.association, picker.hint)
    if let record = picker.namedRecord, let portal = connection.portalID { recent.use(record, in: portal) }
    if let change = picker.change, let target = picker.targets.first {
      notice = Notice("Link changed")
      return edit(
        document.draft.editToSetAssociation(association, hint: hint, at: change.position, of: target))
    }
    guard let linking = document.draft.editToLink(association, hint: hint, types: types, to: picker.targets)
    else {
      notice = Notice("Nothing to link: the link is there already")
      return []
    }
    let effects = edit(linking.edit)
    compose.association = max(0, associationLineCount - 2)
    notice = Notice(words(of: linking, to: picker.targets))
    return effects
  }

  private func words(of linking: Linking, to targets: [Int]) -> String {
    if targets.count == 1, let only = targets.first { return "Linked #\(only + 1)" }
    let others = targets.count - linking.count
    return "Linked \(contacts(linking.count))" + (others > 0 ? "; \(contacts(others)) had the link" : "")
  }

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
