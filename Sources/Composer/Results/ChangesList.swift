import ContactsModel
import Submissions
import TerminalUI

/// What changed in contacts, in groups: as far as their histories were read, and where the cursors are.
struct ChangesList: Sendable {
  /// How many contacts one request may read with their histories.
  static let batch = 50
  /// How many contacts are read without being asked for.
  static let readByItself = 500

  private(set) var log = ChangeLog()
  /// Among the groups.
  var list = ListState()
  /// Among the edits of the selected group.
  var line = ListState()

  let total: Int
  private var waiting: ArraySlice<String>
  private(set) var reading: [String] = []
  private(set) var missing = 0
  /// Why no more were read.
  private(set) var failure: Failure?
  private var allowance = Self.readByItself

  init(of contacts: [String]) {
    (total, waiting) = (contacts.count, contacts[...])
  }

  /// The contacts that are to be read next; nil where none is, or some are being read.
  mutating func next() -> [String]? {
    guard reading.isEmpty, failure == nil, allowance > 0, !waiting.isEmpty else { return nil }
    reading = Array(waiting.prefix(Self.batch))
    waiting = waiting.dropFirst(Self.batch)
    allowance -= reading.count
    return reading
  }

  /// Lets more be read: the end of what is there was reached, or all are wanted.
  mutating func want(all: Bool) {
    failure = nil
    allowance = all ? .max : max(allowance, Self.readByItself)
  }

  mutating func take(_ records: [ContactRecord], missing: [String]) {
    guard !reading.isEmpty else { return }
    log.take(records)
    self.missing += missing.count
    reading = []
  }

  /// What could not be read is asked for again when more is wanted.
  mutating func fail(_ why: Failure) {
    waiting = reading + waiting
    (reading, failure) = ([], why)
  }

  var group: ChangeGroup? { log.groups.indices.contains(list.selected) ? log.groups[list.selected] : nil }

  /// The edit under the cursor, with its contact.
  var item: ChangeGroup.Item? {
    guard let items = group?.items, items.indices.contains(line.selected) else { return nil }
    return items[line.selected]
  }

  /// How many contacts are still to be read.
  var unreadCount: Int { waiting.count + reading.count }
}
