import Algorithms
import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// Everything that is known of one input: what became of it, its properties, its fields, the answer to its batch.
struct RecordRows {
  /// As a width: every line stays whole, however long.
  static let unwrapped = 1 << 20

  private(set) var rows: [RecordRow] = []
  private let columns: Int
  private let sent: ContactInput?
  private let catalogue: PropertyCatalogue?
  private let types: AssociationTypeTable
  let times: ShownTimes

  /// - Parameters:
  ///   - columns: the width that long messages are wrapped to.
  ///   - catalogue: knows options that an answer does not list.
  ///   - types: tells to which object an association leads.
  ///   - times: how points in time are told.
  init(
    of results: ResultsScreen, columns: Int, catalogue: PropertyCatalogue? = nil,
    types: AssociationTypeTable = .builtIn, times: ShownTimes = ShownTimes()
  ) {
    (self.columns, self.types, self.times) = (columns, types, times)
    (sent, self.catalogue) = (results.sent, catalogue)
    guard let outcome = results.selected else {
      if results.lookUp != nil { addLookedUp(results) }
      return
    }
    if !outcome.outcome.isSuccess { addReason(of: outcome) }
    if let reason = outcome.reason, outcome.outcome.isSuccess { note(Sentences.sentence(for: reason)) }
    let stored = results.stored
    let sent = results.sent?.properties ?? []
    if !results.hasRecordTitles, !sent.isEmpty { rows.append(.titles) }
    addSent(sent, stored: stored)
    if outcome.outcome.isSuccess { addLinks(of: results) }
    let isReadable = outcome.outcome != .succeeded(.archive) && outcome.reason != .unmatched
    if outcome.outcome.isSuccess, isReadable { addFields(of: stored) }
    if outcome.reason == .unmatched { addUnmatched(results.envelope?.unmatched ?? []) }
    if let envelope = results.envelope { addEnvelope(envelope, of: outcome) }
    addStored(stored, besides: Set(sent.map(\.name)))
  }

  private mutating func addLookedUp(_ results: ResultsScreen) {
    let stored = results.stored
    for name in stored.names.changedFirst(stored, \.self) { addStored(name, of: stored, unmatched: nil) }
    addLinks(of: results)
    addFields(of: stored)
  }

  private mutating func addReason(of outcome: InputOutcome) {
    let reason =
      outcome.reason?.rawValue ?? outcome.cause?.rawValue.split(separator: "-").joined(separator: " ")
    if let reason { field("reason", reason) }
    if outcome.outcome != .notSent || outcome.category != nil { field("category", outcome.category) }
    let reasons = ErrorWords(outcome, contact: sent, catalogue: catalogue)?.reasons ?? []
    for told in reasons {
      field("message", told.text)
      if let path = told.field { field("field", path.text) }
    }
    if reasons.isEmpty { field("message", outcome.isSettled ? nil : "waiting to be sent") }
    if outcome.outcome != .notSent || outcome.existingID != nil { field("existing id", outcome.existingID) }
    guard outcome.outcome != .notSent || outcome.correlationID != nil else { return }
    field("correlation", outcome.correlationID)
    field("trace id", outcome.traceID)
  }

  private mutating func addSent(_ sent: [Property], stored: StoredContact) {
    let normalised = Set(stored.normalised.map(\.name))
    for property in sent.changedFirst(stored, \.name) {
      let value = stored.property(property.name).map { StoredValue(text: $0.value) }
      rows.append(
        .property(
          HistorySubject(unmatched: nil, name: property.name), sent: property.value, stored: value,
          isSaidNormalised: normalised.contains(property.name)))
    }
  }

  private mutating func addLinks(of results: ResultsScreen) {
    let links = results.linkRows(types)
    guard !links.isEmpty else { return }
    rows.append(.heading("Associations"))
    rows += links.map(RecordRow.link)
    guard links.contains(where: { $0.state == .unread }) else { return }
    for (object, why) in results.links.unread.sorted(by: { $0.key < $1.key }) {
      note("Links to \(object) not read: \(why)")
    }
  }

  /// What HubSpot set by itself comes last: there is much of it, and it is seldom looked for.
  private mutating func addStored(_ stored: StoredContact, besides sent: Set<String>) {
    let names = stored.names.filter { !sent.contains($0) }
    guard !names.isEmpty else { return }
    rows.append(.heading("Stored besides"))
    for name in names.changedFirst(stored, \.self) { addStored(name, of: stored, unmatched: nil) }
  }

  private mutating func addStored(_ name: String, of stored: StoredContact, unmatched: Int?) {
    let value = stored.property(name).map { StoredValue(text: $0.value) }
    rows.append(.property(HistorySubject(unmatched: unmatched, name: name), sent: nil, stored: value))
  }

  private mutating func addFields(of stored: StoredContact) {
    rows.append(.heading("Contact"))
    field("id", stored.field(\.id))
    field("createdAt", stored.field(\.createdAt).map(times.words))
    field("updatedAt", stored.field(\.updatedAt).map(times.words))
    field("archived", stored.field(\.archived)?.description)
    field("archivedAt", stored.field(\.archivedAt).map(times.words))
    field("url", stored.field(\.url))
    field("trace echo", stored.field(\.objectWriteTraceID))
    for (name, raw, value) in stored.normalised {
      let values = (raw ?? sent?.value(of: name) ?? "?", value ?? stored.property(name)?.value ?? "?")
      field("normalised", "\(name): \"\(values.0)\" stored as \"\(values.1)\"")
    }
    for warning in stored.field({ $0.warnings.isEmpty ? nil : $0.warnings }) ?? [] {
      field("warning", [warning.category, warning.message].compactMap { $0 }.joined(separator: ": "))
      context(warning.context)
    }
  }

  private mutating func addUnmatched(_ records: [ContactRecord]) {
    for (position, record) in records.enumerated() {
      rows.append(.heading("Result \(position + 1) of \(records.count) that names no input"))
      let stored = StoredContact(answer: record)
      for name in stored.names { addStored(name, of: stored, unmatched: position) }
      addFields(of: stored)
    }
  }

  private mutating func note(_ text: String) {
    rows += TextWidth.wrap(text, to: max(10, columns)).map { RecordRow.note(String($0)) }
  }

  /// A value that did not come is a dash. A long one goes on in lines of its own.
  mutating func field(_ name: String, _ value: String?) {
    let room = columns - max(RecordRow.nameColumns, TextWidth.columns(of: name)) - 1
    let lines = TextWidth.wrap(value ?? "-", to: max(10, room))
    rows.append(.field(name: name, value: lines.count > 1 ? String(lines[0]) : value ?? "-"))
    rows += lines.dropFirst().map { RecordRow.more(String($0)) }
  }

  mutating func heading(_ text: String) {
    rows.append(.heading(text))
  }
}

extension RecordRow {
  /// For the names of fields. In half of 80 columns it leaves room for a point in time.
  static let nameColumns = 11
}

extension ResultsScreen {
  /// The contact of the selected input.
  var stored: StoredContact {
    StoredContact(answer: selected?.record, read: selectedID.flatMap { read[$0] })
  }

  /// The links of the selected input, sent and stored.
  func linkRows(_ types: AssociationTypeTable) -> [LinkRow] {
    LinkRow.rows(sent: sent?.associations ?? [], of: selectedID, in: links, types)
  }

  /// The names of everything that was sent and that is stored, each once.
  var propertyNames: [String] {
    Array(((sent?.properties.map(\.name) ?? []) + stored.names).uniqued())
  }
}

extension Array {
  /// Those with more than one version come first.
  fileprivate func changedFirst(_ stored: StoredContact, _ name: (Element) -> String) -> Self {
    let changed = filter { stored.versionCount(of: name($0)) > 1 }
    return changed.isEmpty ? self : changed + filter { stored.versionCount(of: name($0)) <= 1 }
  }
}
