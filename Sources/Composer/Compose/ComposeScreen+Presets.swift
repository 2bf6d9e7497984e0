import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// Presets: what new contacts begin with, and what contacts that are there are filled up with.
extension ComposeScreen {
  mutating func listPresetsToApply(in workspace: Workspace) -> Step {
    choose(in: workspace)
    return Step([.drafts(.listPresets(for: .apply))])
  }

  /// Someone who has begun to type something meanwhile does not want the list any more.
  func showPresets(_ presets: [Preset], for use: PresetUse, in workspace: Workspace) -> Step {
    guard workspace.isAtPanes, workspace.pane == .table || Self.panes.contains(workspace.pane) else {
      return Step()
    }
    guard !presets.isEmpty else {
      let keys =
        "\(workspace.keyName(.compose(.presets))) \(workspace.keyName(.compose(.keepAsPreset), in: .menu(.presets)))"
      return .say(Notice("There is no preset yet", keys: "\(keys) keeps this contact's values as one"))
    }
    let lines = presets.map {
      ChoiceList.Line(text: $0.name, note: $0.words, choice: .compose(.preset($0, use)))
    }
    return .open(.choice(ChoiceList(title: title(of: use), all: lines)))
  }

  private func title(of use: PresetUse) -> String {
    switch use {
    case .addContact: "Add a contact from which preset"
    case .apply: "Set which preset on \(contacts(targets.count))"
    case .delete: "Delete which preset"
    }
  }

  mutating func take(_ preset: Preset, for use: PresetUse, in workspace: inout Workspace) -> Step {
    switch use {
    case .addContact: addContact(from: preset, in: &workspace)
    case .apply:
      performForAll(
        workspace.draft.editToApply(preset, to: targets), saying: "Preset \(preset.name) set on",
        otherwise: "Nothing to set: every value of \(preset.name) is already there", in: &workspace)
    case .delete: Step([.drafts(.deletePreset(preset))])
    }
  }

  func askForPresetName(in workspace: Workspace) -> Step {
    guard let input = view(in: workspace).current else { return Step() }
    guard !Preset(name: "", of: input, catalogue: workspace.catalogue).isEmpty else {
      return .say(
        Notice(
          "\(workspace.named([list.selected])) has nothing for a preset: email and unique values are its own")
      )
    }
    return .ask(.presetName, in: workspace)
  }

  func keepPreset(named name: String, in workspace: Workspace) -> Step {
    guard let input = view(in: workspace).current else { return Step() }
    guard !name.isEmpty else {
      return Step.ask(.presetName, in: workspace).saying(.warning("A preset needs a name"))
    }
    return Step([.drafts(.savePreset(Preset(name: name, of: input, catalogue: workspace.catalogue)))])
  }
}

extension Step {
  static func presetSaved(_ preset: Preset, replaced: Preset?, in workspace: inout Workspace) -> Step {
    workspace.lostPreset = replaced
    return .say(
      replaced == nil
        ? Notice("Preset \(preset.name) has \(preset.words)")
        : Notice(
          "Preset \(preset.name) now has \(preset.words)",
          keys: "\(restoringKeys(in: workspace)) to restore the old one"))
  }

  static func presetDeleted(_ preset: Preset, in workspace: inout Workspace) -> Step {
    workspace.lostPreset = preset
    return .say(
      Notice("Preset \(preset.name) deleted", keys: "\(restoringKeys(in: workspace)) to restore it"))
  }

  private static func restoringKeys(in workspace: Workspace) -> String {
    "\(workspace.keyName(.compose(.presets))) \(workspace.keyName(.compose(.restorePreset), in: .menu(.presets)))"
  }
}

extension Preset {
  /// `lifecyclestage, country, 1 link`
  var words: String {
    let links = associations.count == 1 ? "1 link" : "\(associations.count) links"
    return (properties.map(\.name) + (associations.isEmpty ? [] : [links])).joined(separator: ", ")
  }
}
