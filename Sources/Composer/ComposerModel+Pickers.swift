import ContactsModel
import Drafts
import Submissions
import TerminalUI

extension ComposerModel {
  mutating func pickProperty() -> [Effect] {
    guard allows(.addProperty) else { return [] }
    return pickProperty(for: .contact(compose.contacts.selected))
  }

  mutating func pickProperty(for purpose: PropertyPicker.Purpose) -> [Effect] {
    carryOut(.pickProperty(for: purpose, recent: recentProperties, in: &workspace))
  }

  /// Those that were used last and that this contact lacks.
  private var recentProperties: [String] {
    let names = Set(current?.contact.properties.map(\.name) ?? [])
    return recent.properties.filter { !names.contains($0) }
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

  mutating func pickAssociation() -> [Effect] {
    guard allows(.link) else { return [] }
    return carryOut(.pickLink(for: chosenIndices, in: &workspace))
  }

  mutating func changeAssociation(at position: Int) -> [Effect] {
    guard isWritable() else { return [] }
    return carryOut(.changeLink(at: position, ofContact: compose.contacts.selected, in: &workspace))
  }

  mutating func make(_ link: ComposedLink) -> [Effect] {
    focus(.associations)
    if let change = link.change, let target = link.targets.first {
      notice = Notice("Link changed")
      return edit(
        document.draft.editToSetAssociation(
          link.association, hint: link.hint, at: change.position, of: target))
    }
    guard
      let linking = document.draft.editToLink(
        link.association, hint: link.hint, types: types, to: link.targets)
    else {
      notice = Notice("Nothing to link: the link is there already")
      return []
    }
    let effects = edit(linking.edit)
    compose.association = max(0, associationLineCount - 2)
    notice = Notice(words(of: linking, to: link.targets))
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
