import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// Presets: what new contacts begin with, and what contacts that are there are filled up with.
extension ComposerModel {
  mutating func listPresetsToApply() -> [Effect] {
    compose.choose(in: workspace)
    return [.drafts(.listPresets(for: .apply))]
  }

  /// Someone who has begun to type something meanwhile does not want the list any more.
  mutating func showPresets(_ presets: [Preset], for use: PresetUse) {
    guard case .pane = context, screen == .compose else { return }
    guard !presets.isEmpty else {
      notice = Notice(
        "There is no preset yet",
        keys:
          "\(keyName(.presets)) \(keyName(.keepAsPreset, in: .menu(.presets))) keeps this contact's values as one"
      )
      return
    }
    let lines = presets.map {
      ChoiceList.Line(text: $0.name, note: $0.words, choice: .preset($0, use))
    }
    overlays.append(.choice(ChoiceList(title: title(of: use), all: lines)))
  }

  private func title(of use: PresetUse) -> String {
    switch use {
    case .addContact: "Add a contact from which preset"
    case .apply: "Set which preset on \(contacts(compose.targets.count))"
    case .delete: "Delete which preset"
    }
  }

  mutating func take(_ preset: Preset, for use: PresetUse) -> [Effect] {
    switch use {
    case .addContact: return inCompose { $0.addContact(from: preset, in: &$1) }
    case .apply:
      return inCompose {
        $0.performForAll(
          $1.draft.editToApply(preset, to: $0.targets), saying: "Preset \(preset.name) set on",
          otherwise: "Nothing to set: all that \(preset.name) has is there already", in: &$1)
      }
    case .delete: return [.drafts(.deletePreset(preset))]
    }
  }

  mutating func askForPresetName() -> [Effect] {
    guard let input = current else { return [] }
    guard !Preset(name: "", of: input, catalogue: catalogue).isEmpty else {
      notice = Notice(
        "#\(compose.list.selected + 1) has nothing for a preset: e-mail and unique values are its own")
      return []
    }
    return carryOut(.ask(.presetName, in: workspace))
  }

  mutating func keepPreset(named name: String) -> [Effect] {
    guard allows(.keepAsPreset), let input = current else { return [] }
    guard !name.isEmpty else {
      notice = .warning("A preset needs a name")
      return carryOut(.ask(.presetName, in: workspace))
    }
    return [.drafts(.savePreset(Preset(name: name, of: input, catalogue: catalogue)))]
  }

  mutating func presetSaved(_ preset: Preset, replaced: Preset?) {
    lostPreset = replaced
    notice =
      replaced == nil
      ? Notice("Preset \(preset.name) has \(preset.words)")
      : Notice(
        "Preset \(preset.name) now has \(preset.words)",
        keys:
          "\(keyName(.presets)) \(keyName(.restorePreset, in: .menu(.presets))) brings the former one back")
  }

  mutating func presetDeleted(_ preset: Preset) {
    lostPreset = preset
    notice = Notice(
      "Preset \(preset.name) deleted",
      keys: "\(keyName(.presets)) \(keyName(.restorePreset, in: .menu(.presets))) brings it back")
  }

  mutating func restorePreset() -> [Effect] {
    lostPreset.map { [.drafts(.savePreset($0))] } ?? []
  }
}

extension Preset {
  /// `lifecyclestage, country, 1 link`
  var words: String {
    let links = associations.count == 1 ? "1 link" : "\(associations.count) links"
    return (properties.map(\.name) + (associations.isEmpty ? [] : [links])).joined(separator: ", ")
  }
}
