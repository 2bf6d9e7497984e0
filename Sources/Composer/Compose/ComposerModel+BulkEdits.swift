import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// What is done for all marked contacts at once, or for the one under the cursor: each is one step of undo.
extension ComposerModel {
  mutating func openBulkMenu() {
    compose.targets = chosenIndices
    overlays.append(.menu(.bulk(compose.targets.count)))
  }

  mutating func setOnAll() -> [Effect] { pickProperty(for: .contacts(chosenIndices)) }

  mutating func replaceInAll() -> [Effect] {
    carryOut(.askWhatToReplace(in: chosenIndices, in: &workspace))
  }

  mutating func fillFromFirst() {
    compose.targets = chosenIndices
    askWhatToFill()
  }

  mutating func clearFromAll() {
    compose.targets = chosenIndices
    askWhatToClear()
  }

  /// Stores what the text is read as, as a field does.
  mutating func setOnAll(_ name: String, typed text: String, on targets: [Int]) -> [Effect] {
    let value = workspace.reading(of: text, as: name).stored(for: text)
    return perform(
      document.draft.editToSet(Property(name, value), onAll: targets),
      saying: value == text ? "Set \(name) on" : "Set \(name) to \(value) on",
      otherwise: "Nothing to change: \(name) has that value already")
  }

  private mutating func askWhatToClear() {
    var counts: [String: Int] = [:]
    var names: [String] = []
    for index in compose.targets {
      for name in document.inputs[index].propertyNames {
        if counts.updateValue(counts[name, default: 0] + 1, forKey: name) == nil { names.append(name) }
      }
    }
    guard !names.isEmpty else {
      notice = Notice("There is no property to clear")
      return
    }
    let lines = names.sorted().map {
      ChoiceList.Line(text: $0, note: "on \(contacts(counts[$0, default: 0]))", choice: .clear($0))
    }
    overlays.append(
      .choice(ChoiceList(title: "Clear which property from \(contacts(compose.targets.count))", all: lines)))
  }

  mutating func clear(_ name: String) -> [Effect] {
    perform(
      document.draft.editToClear(name, fromAll: compose.targets), saying: "Cleared \(name) from",
      otherwise: "Nothing to clear: \(name) is gone already")
  }

  private mutating func askWhatToFill() {
    guard let first = compose.targets.first else { return }
    let contact = document.inputs[first].contact
    guard !contact.properties.isEmpty else {
      notice = Notice("#\(first + 1), the first marked contact, has no property to copy")
      return
    }
    let lines = contact.properties.enumerated().map {
      ChoiceList.Line(text: "\($1.name)  \($1.value)", note: "", choice: .fill($0))
    }
    let title = "Copy which property of #\(first + 1) to \(contacts(compose.targets.count - 1))"
    overlays.append(.choice(ChoiceList(title: title, all: lines)))
  }

  mutating func fill(_ position: Int) -> [Effect] {
    guard let first = compose.targets.first, document.inputs.indices.contains(first),
      document.inputs[first].contact.properties.indices.contains(position)
    else { return [] }
    let name = document.inputs[first].contact.properties[position].name
    return perform(
      document.draft.editToFill(position, of: first, to: compose.targets),
      saying: "Copied \(name) of #\(first + 1) to",
      otherwise: "Nothing to fill: \(name) has that value already")
  }

  /// Says of how many contacts an edit changed something, and how to take it back.
  mutating func perform(_ edit: Edit?, saying words: String, otherwise nothing: String) -> [Effect] {
    guard let edit else {
      notice = Notice(nothing)
      return []
    }
    let effects = self.edit(edit)
    guard !effects.isEmpty else { return [] }
    notice = Notice(
      "\(words) \(contacts(edit.label.contactCount))", keys: "\(keyName(.undo)) takes it back")
    return effects
  }
}

extension EditLabel {
  fileprivate var contactCount: Int {
    switch self {
    case .setOnAll(_, let count), .clearFromAll(_, let count), .fillFromFirst(_, let count),
      .replaceText(let count), .applyPreset(_, let count), .duplicateContacts(let count),
      .deleteContacts(let count),
      .importContacts(let count):
      count
    case .addContact, .setProperty, .addProperty, .removeProperty, .rewriteContact, .addAssociation,
      .setAssociation,
      .removeAssociation, .switchOff, .switchOn:
      1
    }
  }
}

extension DraftInput {
  /// Once each, those that are switched off included.
  fileprivate var propertyNames: Set<String> {
    Set(contact.properties.map(\.name)).union(hints.off.map(\.property.name))
  }
}
