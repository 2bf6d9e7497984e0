import Submissions
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

  mutating func handle(_ press: Press, in menu: LetterMenu) -> [Effect] {
    defer { if menu == .draft { drafts.target = nil } }
    guard let intent = press.intent else {
      let letters = keys.particular(to: .menu(menu)).compactMap(\.keys.first?.name).joined(separator: ", ")
      notice = Notice("\(press.name) is none of these: \(letters)")
      return []
    }
    return intent == .close ? [] : perform(intent)
  }
}
