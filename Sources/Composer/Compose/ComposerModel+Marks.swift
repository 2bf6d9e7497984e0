import Drafts
import Submissions
import TerminalUI

extension ComposerModel {
  mutating func toggleMark() -> [Effect] {
    guard let current else { return [] }
    compose.range = nil
    if compose.marks.remove(current.id) == nil { compose.marks.insert(current.id) }
    moveInContacts(.down)
    return []
  }

  /// Begins a range at the cursor, or ends the one that has begun.
  mutating func toggleRange() -> [Effect] {
    guard let current else { return [] }
    if compose.range != nil {
      compose.range = nil
      notice = Notice("The range ends: \(contacts(compose.marks.count)) marked")
      return []
    }
    compose.range = MarkRange(at: contactLine, before: compose.marks)
    compose.marks.insert(current.id)
    notice = Notice(
      "A range begins at #\(compose.contacts.selected + 1). Move to mark",
      keys: "\(keyName(.markRange)) ends it, \(keyName(.close)) drops it")
    return []
  }

  /// Marks what lies between the beginning of the range and the cursor, wherever that has gone.
  mutating func extendRange() {
    guard var range = compose.range, range.end != contactLine else { return }
    let old = range.lines
    range.end = contactLine
    let new = range.lines
    for line in old where !new.contains(line) {
      let id = document.inputs[contactIndex(ofLine: line)].id
      if !range.before.contains(id) { compose.marks.remove(id) }
    }
    for line in new where !old.contains(line) {
      compose.marks.insert(document.inputs[contactIndex(ofLine: line)].id)
    }
    compose.range = range
  }

  /// False if there is no range to drop.
  mutating func dropRange() -> Bool {
    guard let range = compose.range else { return false }
    compose.marks = range.before
    compose.range = nil
    notice = Notice("The range is dropped")
    return true
  }

  mutating func markAll() -> [Effect] {
    compose.range = nil
    compose.marks.formUnion(shownIDs)
    notice = Notice("\(contacts(compose.marks.count)) marked", keys: "\(keyName(.markNone)) unmarks them")
    return []
  }

  mutating func markNone() -> [Effect] {
    notice = Notice("No contact is marked any more")
    compose.range = nil
    compose.marks = []
    return []
  }

  /// What is hidden keeps its marks.
  mutating func invertMarks() -> [Effect] {
    compose.range = nil
    compose.marks.formSymmetricDifference(shownIDs)
    notice = Notice("\(contacts(compose.marks.count)) marked")
    return []
  }
}
