import ContactsModel
import Submissions

extension ComposerModel {
  /// Has the selected contact read, once, with the history of its properties.
  mutating func historyNeeded() -> [Effect] {
    guard whyNotRead == nil, let id = results.idToRead else { return [] }
    results.reading = id
    return [.fetchHistory(ids: [id], properties: results.propertyNames)]
  }

  /// The ids of one portal mean nothing, or something else, in another one.
  var whyNotRead: String? {
    guard let record = results.record, record.portal != connection.portalID else { return nil }
    let sentTo = record.portal.map { "portal \($0)" } ?? "a portal that is not known"
    let here = connection.portalID.map { "this connection is to portal \($0)" } ?? "this portal is not known"
    return "Not read: it was sent to \(sentTo), \(here)"
  }

  mutating func take(_ records: [ContactRecord], missing: [String]) -> [Effect] {
    results.take(records, missing: missing)
    return historyNeeded()
  }

  mutating func readAgain() -> [Effect] {
    guard let id = results.selectedID else {
      notice = whyNoHistory ?? Notice("There is nothing to read")
      return []
    }
    if let why = whyNotRead {
      notice = .warning(why)
      return []
    }
    guard results.reading == nil else {
      notice = Notice("Reading already")
      return []
    }
    results.forget(id)
    notice = Notice("Reading contact \(id)")
    return historyNeeded()
  }

  /// Why the selected input has no history; nil if it has one, or may have.
  var whyNoHistory: Notice? {
    guard let outcome = results.selected else { return Notice("No results yet") }
    if outcome.outcome == .unknown {
      return Notice("No history: nobody knows yet whether the contact was created")
    }
    guard outcome.outcome.isSuccess else { return Notice("No history: the contact was not created") }
    if outcome.reason == .unmatched { return Notice("No history: the answer does not tell the contact's id") }
    guard let id = outcome.id else { return Notice("No history: the answer holds no id") }
    if results.read[id] != nil { return nil }
    if results.reading == id { return Notice("Reading the history") }
    if results.missing.contains(id) {
      return Notice("The CRM has no contact \(id)", keys: "\(keyName(.refresh)) reads again")
    }
    if results.unread.contains(id) {
      return Notice("The history could not be read", keys: "\(keyName(.refresh)) reads again")
    }
    if let why = whyNotRead { return Notice(why) }
    return results.reading == nil
      ? Notice("Not read yet", keys: "\(keyName(.refresh)) reads it")
      : Notice("Waits until another contact is read")
  }
}
