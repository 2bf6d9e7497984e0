import Drafts
import TerminalUI

extension ComposerModel {
  /// The record that is searched for follows what is typed. A search for what was typed before is called off.
  mutating func followSearch() -> [Effect] {
    guard let index = overlays.lastIndex(where: { $0.context == .associationPicker }),
      case .associationPicker(var picker) = overlays[index]
    else {
      return search.turn(to: nil, at: now) ? [.portal(.stopFinding)] : []
    }
    let isVain = search.turn(to: picker.subject(in: workspace), at: now)
    picker.take(picker.finding(by: search, in: workspace))
    overlays[index] = .associationPicker(picker)
    return isVain ? [.portal(.stopFinding)] : []
  }

  mutating func searchIfDue() -> [Effect] {
    search.next(at: now).map { [.portal(.findRecords(object: $0.object, text: $0.text))] } ?? []
  }
}
