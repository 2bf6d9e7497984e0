import Drafts
import TerminalUI

extension ComposerModel {
  /// The record that is searched for follows what is typed. A search for what was typed before is called off.
  mutating func followSearch() -> [Effect] {
    guard let index = associationPickerIndex, case .associationPicker(var picker) = overlays[index] else {
      return search.turn(to: nil, at: now) ? [.portal(.stopFinding)] : []
    }
    let isVain = search.turn(to: subject(of: picker), at: now)
    picker.take(finding(for: picker))
    overlays[index] = .associationPicker(picker)
    return isVain ? [.portal(.stopFinding)] : []
  }

  private var associationPickerIndex: Int? {
    overlays.lastIndex { overlay in
      if case .associationPicker = overlay { true } else { false }
    }
  }

  /// Nil where there is nothing to ask, or nobody.
  private func subject(of picker: AssociationPicker) -> RecordSearch.Subject? {
    let text = picker.recordText
    guard connection.portalID != nil, !picker.objects.isUnknown, !picker.isRecordChecked, !text.isEmpty,
      picker.record.characters.count <= RecordSearch.longestText
    else { return nil }
    return RecordSearch.Subject(object: picker.object, text: text)
  }

  private func finding(for picker: AssociationPicker) -> RecordFinding {
    guard let portal = connection.portalID else { return RecordFinding(state: .notConnected) }
    if picker.recordText.isEmpty {
      return RecordFinding(records: recent.records(of: picker.object, in: portal))
    }
    // What was chosen out of a list stays beside it, so that another one can be taken.
    if picker.isRecordChecked {
      return RecordFinding(state: .answered, records: picker.namedRecord.map { [$0] } ?? [])
    }
    guard search.subject != nil else { return RecordFinding() }
    switch search.outcome {
    case .found?:
      return RecordFinding(state: .answered, records: search.records(withIDFirst: picker.recordText))
    case .failed(let why)?: return RecordFinding(state: .failed(why))
    case nil: return RecordFinding(state: .asking)
    }
  }

  mutating func searchIfDue() -> [Effect] {
    search.next(at: now).map { [.portal(.findRecords(object: $0.object, text: $0.text))] } ?? []
  }

  mutating func take(_ outcome: RecordSearch.Outcome, object: String, text: String) {
    search.take(outcome, of: RecordSearch.Subject(object: object, text: text))
  }
}
