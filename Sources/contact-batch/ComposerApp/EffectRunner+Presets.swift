import Composer
import Drafts
import Journal

extension EffectRunner {
  func listPresets(for use: PresetUse) {
    postDrafts { () throws(JournalError) in .drafts(.presetsListed(try drafts.presets(), for: use)) }
  }

  func savePreset(_ preset: Preset) {
    postDrafts { () throws(JournalError) in
      .drafts(.presetSaved(preset, replaced: try drafts.save(preset)))
    }
  }

  func deletePreset(_ preset: Preset) {
    postDrafts { () throws(JournalError) in
      try drafts.deletePreset(named: preset.name)
      return .drafts(.presetDeleted(preset))
    }
  }
}
