import ContactsModel
import Drafts
import TerminalUI

/// The record step: an id, or words by which the record is found.
extension AssociationPicker {
  var recordText: String { record.text.trimmed }

  /// Digits alone are an id, whatever is found by them besides.
  var isRecordID: Bool {
    let text = recordText
    return !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Words to find a record by are no id. Without a connection nothing is found, and what is typed stands.
  var isOnlySought: Bool { !isRecordID && [.asking, .answered].contains(recordList.state) }

  /// What is known of the record whose id stands there.
  var namedRecord: FoundRecord? {
    guard let record = picked?.record, record.id == recordText, record.object == object else { return nil }
    return record
  }

  /// The id that stands there was seen by HubSpot.
  var isRecordChecked: Bool { namedRecord != nil && picked?.isChecked ?? false }

  mutating func enterRecord() -> Outcome {
    if let row = recordList.row, recordList.records.indices.contains(row) {
      take(recordList.records[row])
    } else if recordText.isEmpty {
      return .refused(.noRecordID)
    } else if !isRecordID, let refusal = takeFirstRecord() {
      return .refused(refusal)
    }
    step = .type
    return .onward
  }

  /// - Returns: why there is none to take. Without a connection what is typed stands.
  private mutating func takeFirstRecord() -> Refusal? {
    if recordList.state == .asking { return .stillSearching }
    if let first = recordList.records.first {
      take(first)
    } else if recordList.state == .answered {
      return .nothingFound
    }
    return nil
  }

  private mutating func take(_ found: FoundRecord) {
    let isChecked = recordList.state == .answered
    record = TextField(found.id)
    picked = PickedRecord(record: found, isChecked: isChecked)
    recordList.row = nil
  }

  /// Up and Down walk the records, unless the id that is typed is that of one; beyond them, they walk the steps.
  mutating func moveInRecords(by step: Int) {
    let last = recordList.records.count - 1
    guard last >= 0, namedRecord == nil else { return step > 0 ? go(by: step) : () }
    switch (recordList.row, step) {
    case (nil, 1): recordList.row = 0
    case (nil, _): break
    case (0, -1): recordList.row = nil
    case (let row?, _): recordList.row = min(last, row + step)
    }
  }

  /// Takes in what is known now. A choice that is made stays on its line while the list stays the same.
  mutating func take(_ new: RecordList) {
    let row = new.records == recordList.records ? recordList.row : nil
    recordList = RecordList(state: new.state, records: new.records, row: row)
    let exact = recordList.records.first { $0.id == recordText }
    if let exact, !isRecordChecked {
      picked = PickedRecord(record: exact, isChecked: recordList.state == .answered)
    }
  }

  /// What is to be searched for; nil where there is nothing to ask, or nobody.
  func subject(in workspace: Workspace) -> RecordSearch.Subject? {
    guard workspace.connection.portalID != nil, !objects.isUnknown, !isRecordChecked, !recordText.isEmpty,
      record.characters.count <= RecordSearch.longestText
    else { return nil }
    let subject = RecordSearch.Subject(object: object, text: recordText)
    // Who walks the objects asks nothing of each.
    return step == .object && subject != workspace.search.subject ? nil : subject
  }

  /// What the search for it has come to.
  func recordList(in workspace: Workspace) -> RecordList {
    guard let portal = workspace.connection.portalID else {
      return RecordList(state: .notConnected(workspace.connection.absence))
    }
    if recordText.isEmpty {
      return RecordList(records: workspace.recent.records(of: object, in: portal))
    }
    // What was chosen out of a list stays beside it, so that another one can be taken.
    if isRecordChecked {
      return RecordList(state: .answered, records: namedRecord.map { [$0] } ?? [])
    }
    let search = workspace.search
    guard search.subject != nil else { return RecordList() }
    switch search.outcome {
    case .found?: return RecordList(state: .answered, records: search.records(withIDFirst: recordText))
    case .failed(let why)?: return RecordList(state: .failed(why))
    case nil: return RecordList(state: .asking)
    }
  }

  /// Offers the types that are known now. The search follows what is typed; one for what was typed before is called off.
  mutating func refresh(in workspace: inout Workspace) -> [Effect] {
    if table != workspace.types { take(workspace.types) }
    let isVain = workspace.search.turn(to: subject(in: workspace), at: workspace.now)
    take(recordList(in: workspace))
    return isVain ? [.portal(.stopFinding)] : []
  }
}
