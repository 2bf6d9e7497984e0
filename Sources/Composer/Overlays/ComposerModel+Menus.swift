import TerminalUI

extension ComposerModel {
  func question(of menu: LetterMenu) -> String {
    switch menu {
    case .bulk: "For \(contacts(compose.targets.count)): "
    case .filter: "Show which contacts? "
    case .sort: "Sort by what? "
    case .presets: "Presets: "
    case .existing: "\(contacts(job.check?.found.count ?? 0)) there already: "
    case .draft: "Draft \(TextWidth.truncate(targetDraftName, to: 40, ellipsis: glyphs.ellipsis)): "
    }
  }

  mutating func press(_ key: Key, in menu: LetterMenu) -> [Effect] {
    defer { if menu == .draft { drafts.target = nil } }
    let entries = KeyTable.entries(of: menu)
    guard let entry = entries.first(where: { $0.keys.contains(key) }) else {
      let letters = entries.compactMap(\.keys.first?.name).joined(separator: ", ")
      notice = Notice("\(key.name) is none of these: \(letters)")
      return []
    }
    return entry.intent == .close ? [] : perform(entry.intent)
  }
}
