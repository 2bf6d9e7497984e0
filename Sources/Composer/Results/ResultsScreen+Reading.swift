import Algorithms
import ContactsModel
import Drafts
import Submissions

extension ResultsScreen {
  /// Has the selected contact read, once, with the history of its properties.
  mutating func readNext(in workspace: Workspace) -> Step {
    guard whyNotRead(in: workspace) == nil else { return Step() }
    guard let id = idToRead else { return readNextBack(in: workspace) }
    reading = id
    return read([id], propertyNames, in: workspace)
  }

  /// Has contacts read, with the history of these properties and with what they are linked to.
  private func read(_ ids: [String], _ properties: [String], in workspace: Workspace) -> Step {
    let effect = Effect.submissions(.fetchHistory(ids: ids, properties: properties))
    let objects = objectsToRead(workspace.types)
    guard !objects.isEmpty else { return Step([effect]) }
    return Step([effect, .submissions(.readLinks(of: ids, to: objects))])
  }

  /// The objects that the submission has linked contacts to; companies always, for HubSpot links them by itself.
  private func objectsToRead(_ types: AssociationTypeTable) -> [String] {
    let objects = Set(sentTypes.compactMap { types.entry(of: $0)?.object }).union(["company"])
    return objects.filter { links.unread[$0] == nil }.sorted()
  }

  /// How many contacts are read back after sending without being asked for.
  static let readBackLimit = 500

  /// Has contacts that were just made read back, also those that nobody looks at.
  mutating func readBackSent(in workspace: Workspace) -> Step {
    readBackLeft = Self.readBackLimit
    return readNext(in: workspace)
  }

  /// As many as one request may read with their history.
  private mutating func readNextBack(in workspace: Workspace) -> Step {
    guard reading == nil, readingBack.isEmpty, readBackLeft > 0 else { return Step() }
    let next = (plan?.outcomes ?? []).filter { isToReadBack($0) }.prefix(min(50, readBackLeft))
    let ids = next.compactMap(\.id)
    guard !ids.isEmpty else {
      readBackLeft = 0
      return Step()
    }
    let names = next.flatMap { outcome in
      (contact(of: outcome)?.properties.map(\.name) ?? [])
        + (outcome.record?.properties.map(\.name) ?? [])
    }.uniqued()
    (readingBack, readBackLeft) = (ids, readBackLeft - ids.count)
    let first = ids.filter { $0 == selectedID } + ids.filter { $0 != selectedID }
    return read(Array(first.prefix(50)), Array(names), in: workspace)
  }

  private func isToReadBack(_ outcome: InputOutcome) -> Bool {
    guard outcome.outcome.isSuccess, let id = outcome.id else { return false }
    return read[id] == nil && !missing.contains(id) && !unread.contains(id)
  }

  /// Has everything read again that was made.
  mutating func readAllBack(in workspace: Workspace) -> Step {
    guard plan?.counts.succeeded ?? 0 > 0 else { return Step() }
    if let why = whyNotRead(in: workspace) { return .say(.warning(why)) }
    forgetAll()
    readBackLeft = .max
    return readNext(in: workspace).saying(Notice("Reading back \(contacts(plan?.counts.succeeded ?? 0))"))
  }

  /// The ids of one portal mean nothing, or something else, in another one.
  func whyNotRead(in workspace: Workspace) -> String? {
    let portal = workspace.connection.portalID
    guard let record else { return nil }
    if record.plan.operation == .archive {
      return "Archived: HubSpot shows it again once it is restored there"
    }
    guard record.portal != portal else { return nil }
    let sentTo = record.portal.map { "portal \($0)" } ?? "a portal that is not known"
    let here = portal.map { "this connection is to portal \($0)" } ?? "this portal is not known"
    return "Not read: it was sent to \(sentTo), \(here)"
  }

  /// Takes in contacts as they are stored, and has the selected one read if it was not among them.
  mutating func take(_ records: [ContactRecord], missing: [String], in workspace: Workspace) -> Step {
    take(records, missing: missing)
    return readNext(in: workspace)
  }

  /// Reads contacts again that a submission has changed, if they are looked at.
  mutating func readAgain(_ ids: [String], in workspace: Workspace) -> Step {
    guard !ids.isEmpty else { return Step() }
    guard lookUp != nil else {
      return workspace.pane.screen == .results ? readNext(in: workspace) : Step()
    }
    let names = ids.compactMap { read[$0] }.flatMap(\.propertiesWithHistory).map(\.name).uniqued()
    return read(ids, Array(names), in: workspace)
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
    if lookUp != nil { return selectedID == nil ? Notice("No contact to show") : nil }
    guard let outcome = selected else { return Notice("No results yet") }
    let word = record?.plan.operation.successWord ?? "created"
    if outcome.outcome == .unknown {
      return Notice("No history: nobody knows yet whether the contact was \(word)")
    }
    guard outcome.outcome.isSuccess else { return Notice("No history: the contact was not \(word)") }
    if outcome.reason == .unmatched { return Notice("No history: the answer does not tell the contact's id") }
    guard let id = outcome.id else { return Notice("No history: the answer holds no id") }
    if read[id] != nil { return nil }
    if reading == id { return Notice("Reading the history") }
    let key = workspace.keyName(.screen(.refresh))
    if missing.contains(id) {
      return Notice("HubSpot has no contact \(id)", keys: "Press \(key) to read again")
    }
    if unread.contains(id) {
      return Notice("The history could not be read", keys: "Press \(key) to read again")
    }
    if let why = whyNotRead(in: workspace) { return Notice(why) }
    return reading == nil
      ? Notice("Not read yet", keys: "\(key) reads it") : Notice("Waits until another contact is read")
  }
}
