import ContactsModel
import Submissions

extension ResultsScreen {
  /// Has the selected contact read, once, with the history of its properties.
  mutating func readNext(in workspace: Workspace) -> Step {
    guard whyNotRead(in: workspace) == nil, let id = idToRead else { return Step() }
    reading = id
    return Step([.submissions(.fetchHistory(ids: [id], properties: propertyNames))])
  }

  /// The ids of one portal mean nothing, or something else, in another one.
  private func whyNotRead(in workspace: Workspace) -> String? {
    let portal = workspace.connection.portalID
    guard let record, record.portal != portal else { return nil }
    let sentTo = record.portal.map { "portal \($0)" } ?? "a portal that is not known"
    let here = portal.map { "this connection is to portal \($0)" } ?? "this portal is not known"
    return "Not read: it was sent to \(sentTo), \(here)"
  }

  /// Takes in contacts as they are stored, and has the selected one read if it was not among them.
  mutating func take(_ records: [ContactRecord], missing: [String], in workspace: Workspace) -> Step {
    take(records, missing: missing)
    return readNext(in: workspace)
  }

  mutating func readAgain(in workspace: Workspace) -> Step {
    guard let id = selectedID else {
      return Step(notice: whyNoHistory(in: workspace) ?? Notice("There is nothing to read"))
    }
    if let why = whyNotRead(in: workspace) { return Step(notice: .warning(why)) }
    guard reading == nil else { return Step(notice: Notice("Reading already")) }
    forget(id)
    var step = readNext(in: workspace)
    step.notice = Notice("Reading contact \(id)")
    return step
  }

  /// Why the selected input has no history; nil if it has one, or may have.
  func whyNoHistory(in workspace: Workspace) -> Notice? {
    guard let outcome = selected else { return Notice("No results yet") }
    if outcome.outcome == .unknown {
      return Notice("No history: nobody knows yet whether the contact was created")
    }
    guard outcome.outcome.isSuccess else { return Notice("No history: the contact was not created") }
    if outcome.reason == .unmatched { return Notice("No history: the answer does not tell the contact's id") }
    guard let id = outcome.id else { return Notice("No history: the answer holds no id") }
    if read[id] != nil { return nil }
    if reading == id { return Notice("Reading the history") }
    let key = workspace.keyName(.refresh)
    if missing.contains(id) { return Notice("The CRM has no contact \(id)", keys: "\(key) reads again") }
    if unread.contains(id) { return Notice("The history could not be read", keys: "\(key) reads again") }
    if let why = whyNotRead(in: workspace) { return Notice(why) }
    return reading == nil
      ? Notice("Not read yet", keys: "\(key) reads it") : Notice("Waits until another contact is read")
  }
}
