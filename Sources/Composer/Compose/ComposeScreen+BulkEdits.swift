import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// What is done for all marked contacts at once, or for the one under the cursor: each is one step of undo.
extension ComposeScreen {
  /// Remembers which contacts a menu or window is about.
  mutating func choose(in workspace: Workspace) { targets = view(in: workspace).chosenIndices }

  mutating func openBulkMenu(in workspace: Workspace) -> Step {
    choose(in: workspace)
    return .open(.menu(.bulk(targets.count)))
  }

  func setOnAll(in workspace: inout Workspace) -> Step {
    pickProperty(for: .contacts(view(in: workspace).chosenIndices), in: &workspace)
  }

  func replaceInAll(in workspace: inout Workspace) -> Step {
    .askWhatToReplace(in: view(in: workspace).chosenIndices, in: &workspace)
  }

  /// Stores what the text is read as, as a field does.
  mutating func setOnAll(
    _ name: String, typed text: String, on targets: [Int], in workspace: inout Workspace
  ) -> Step {
    let value = workspace.reading(of: text, as: name).stored(for: text)
    return performForAll(
      workspace.draft.editToSet(Property(name, value), onAll: targets),
      saying: value == text ? "Set \(name) on" : "Set \(name) to \(value) on",
      otherwise: "Nothing to change: \(name) has that value already", in: &workspace)
  }

  mutating func clearFromAll(in workspace: Workspace) -> Step {
    choose(in: workspace)
    var counts: [String: Int] = [:]
    var names: [String] = []
    for index in targets {
      for name in workspace.draft.inputs[index].propertyNames {
        if counts.updateValue(counts[name, default: 0] + 1, forKey: name) == nil { names.append(name) }
      }
    }
    guard !names.isEmpty else { return .say(Notice("There is no property to clear")) }
    let lines = names.sorted().map {
      ChoiceList.Line(text: $0, note: "on \(contacts(counts[$0, default: 0]))", choice: .compose(.clear($0)))
    }
    return .open(
      .choice(ChoiceList(title: "Clear which property from \(contacts(targets.count))", all: lines)))
  }

  mutating func clear(_ name: String, in workspace: inout Workspace) -> Step {
    performForAll(
      workspace.draft.editToClear(name, fromAll: targets), saying: "Cleared \(name) from",
      otherwise: "Nothing to clear: \(name) is gone already", in: &workspace)
  }

  mutating func fillFromFirst(in workspace: Workspace) -> Step {
    choose(in: workspace)
    guard let first = targets.first else { return Step() }
    let contact = workspace.draft.inputs[first].contact
    guard !contact.properties.isEmpty else {
      return .say(Notice("#\(first + 1), the first marked contact, has no property to copy"))
    }
    let lines = contact.properties.enumerated().map {
      ChoiceList.Line(text: "\($1.name)  \($1.value)", note: "", choice: .compose(.fill($0)))
    }
    let title = "Copy which property of #\(first + 1) to \(contacts(targets.count - 1))"
    return .open(.choice(ChoiceList(title: title, all: lines)))
  }

  mutating func fill(_ position: Int, in workspace: inout Workspace) -> Step {
    let inputs = workspace.draft.inputs
    guard let first = targets.first, inputs.indices.contains(first),
      inputs[first].contact.properties.indices.contains(position)
    else { return Step() }
    let name = inputs[first].contact.properties[position].name
    return performForAll(
      workspace.draft.editToFill(position, of: first, to: targets),
      saying: "Copied \(name) of #\(first + 1) to",
      otherwise: "Nothing to fill: \(name) has that value already", in: &workspace)
  }

  /// Says of how many contacts an edit changed something, and how to take it back.
  mutating func performForAll(
    _ edit: Edit?, saying words: String, otherwise nothing: String, in workspace: inout Workspace
  ) -> Step {
    guard let edit else { return .say(Notice(nothing)) }
    let step = self.edit(edit, in: &workspace)
    guard !step.effects.isEmpty else { return step }
    return step.saying(
      Notice(
        "\(words) \(contacts(edit.label.contactCount))",
        keys: "\(workspace.keyName(.compose(.undo))) to undo"))
  }
}

extension EditLabel {
  var contactCount: Int {
    switch self {
    case .changeExisting(let count), .settleConflicts(let count), .noteUpdates(let count),
      .setOnAll(_, let count),
      .clearFromAll(_, let count), .fillFromFirst(_, let count),
      .replaceText(let count), .applyPreset(_, let count), .takeSuggestions(_, let count),
      .readLabels(let count),
      .duplicateContacts(let count),
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
