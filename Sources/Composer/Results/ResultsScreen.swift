import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// The submission that is looked at: its outcomes, the contacts that were made, and their history.
struct ResultsScreen: Screen {
  private(set) var plan: SentPlan?
  /// The part of it that the selected input is of.
  private(set) var record: SubmissionRecord?
  /// What a submission came to that ended, or was opened, while the person was elsewhere.
  var unseen: SentPlan?
  /// The inputs of the draft that are shown, in order.
  private(set) var outcomes: [InputOutcome] = []
  /// Nil where all are shown.
  private(set) var filter: OutcomeFilter?
  var order = OutcomeOrder.outcome
  var columns = OutcomeColumns()
  /// Of the batch of the selected input.
  private(set) var envelope: Envelope?
  /// The selected input as it was sent; nil if it was left out.
  private(set) var sent: ContactInput?

  var list = ListState()
  /// In the pane of the record.
  var line = ListState()
  /// The property whose history is shown; nil for the first one.
  var subject: HistorySubject?
  var version = ListState()
  /// The version that another one is to be compared with.
  var compared: Int?
  var times = TimeForm.utc

  /// What changed across the contacts; nil while that is not shown.
  var changes: ChangesList?
  /// The contacts that are shown without a submission.
  var lookUp: LookedUpContacts?
  /// What was shown before them; none or one.
  var behind: [Self] = []

  /// Contacts by id, as they were read after the submission.
  private(set) var read: [String: ContactRecord] = [:]
  private(set) var missing: Set<String> = []
  private(set) var unread: Set<String> = []
  /// What the contacts are linked to.
  var links = StoredLinks()
  /// The types of all links that the submission was to make.
  private(set) var sentTypes: Set<AssociationType> = []
  /// The contact that is being read. One at a time, so that walking down a list does not use up the rate limit.
  var reading: String?
  /// Contacts that are being read back together.
  var readingBack: [String] = []
  /// How many contacts are still to be read back without being looked at.
  var readBackLeft = 0

  init() {}

  /// - Parameters:
  ///   - plan: what is looked at, in the place of what was before.
  ///   - before: what was looked at, whose columns, order and form of times stay.
  init(_ plan: SentPlan, after before: Self = Self()) {
    self.plan = plan
    (order, columns, times) = (before.order, before.columns, before.times)
    sentTypes = Set(
      plan.parts.lazy.flatMap(\.plan.batches).flatMap(\.inputs).flatMap(\.contact.associations)
        .flatMap(\.types))
    outcomes = order.sorted(plan.outcomes)
    let isWrong = outcomes.first.map { [.failed, .unknown].contains($0.outcome) } ?? false
    list.selected = isWrong ? 0 : outcomes.firstIndex { $0.outcome.isSuccess } ?? 0
    didSelect()
  }

  /// With one submission alone.
  init(_ record: SubmissionRecord, after before: Self = Self()) {
    self.init(SentPlan(record), after: before)
  }

  /// Takes in what became known of a submission that is shown, and stays on the selected input.
  mutating func update(_ record: SubmissionRecord) {
    plan?.take([record])
    envelope = nil
    show(filter)
  }

  /// Shows the inputs with some outcome, and stays on the selected one if it is among them.
  mutating func show(_ filter: OutcomeFilter?) {
    let index = selected?.index
    self.filter = filter
    outcomes = order.sorted(plan?.outcomes.filter { filter?.fits($0.outcome) ?? true } ?? [])
    list.selected = outcomes.firstIndex { $0.index == index } ?? 0
    didSelect()
  }

  /// Takes in what became known of a submission that may be looked at here, now or later.
  mutating func take(_ record: SubmissionRecord) {
    if plan?.holds(record.id) == true { update(record) }
    unseen?.take([record])
  }

  var selected: InputOutcome? {
    outcomes.indices.contains(list.selected) ? outcomes[list.selected] : nil
  }

  /// The contact that was made of the selected input, by its id.
  var selectedID: String? {
    if let lookUp { return lookUp.ids.indices.contains(list.selected) ? lookUp.ids[list.selected] : nil }
    return selected?.outcome.isSuccess == true ? selected?.id : nil
  }

  /// Reads what the other panes show of the selected input.
  mutating func didSelect() {
    (line, version, subject, compared) = (ListState(), ListState(), nil, nil)
    record = selected.flatMap { plan?.part(of: $0) } ?? plan?.parts.first
    guard let record, let selected, let batch = record.batch(ofInput: selected.index) else {
      (envelope, sent) = (nil, nil)
      return
    }
    sent = record.contact(ofInput: selected.index)
    if envelope?.batch != batch { envelope = Envelope(batch: batch, of: record) }
  }

  /// An input as it was sent; nil for one that was left out.
  func contact(of outcome: InputOutcome) -> ContactInput? {
    plan?.part(of: outcome).contact(ofInput: outcome.index)
  }

  mutating func take(_ records: [ContactRecord], missing: [String]) {
    for record in records {
      guard let id = record.id else { continue }
      read[id] = record.newestFirst
      unread.remove(id)
      self.missing.remove(id)
      if reading == id { reading = nil }
    }
    self.missing.formUnion(missing)
    let answered = Set(records.compactMap(\.id) + missing)
    if readingBack.contains(where: answered.contains) { readingBack = [] }
    if let id = reading, missing.contains(id) { reading = nil }
  }

  mutating func readFailed(_ ids: [String]) {
    unread.formUnion(ids)
    if readingBack.contains(where: ids.contains) { (readingBack, readBackLeft) = ([], 0) }
    if let id = reading, ids.contains(id) { reading = nil }
  }

  /// Has a contact read again.
  mutating func forget(_ id: String) {
    read[id] = nil
    links.forget(id)
    unread.remove(id)
    missing.remove(id)
  }

  /// Forgets what was read of contacts before a submission changed or archived them, also of what is behind.
  /// - Returns: which of them are here.
  mutating func forget(touchedBy submission: Submission) -> [String] {
    guard submission.isFinished, submission.record.plan.operation.namesRecords else { return [] }
    let done = submission.record.outcomes.filter { $0.outcome.isSuccess || $0.outcome == .unknown }
    let touched = done.compactMap(\.recordID).filter { read[$0] != nil || missing.contains($0) }
    for index in behind.indices { _ = behind[index].forget(touchedBy: submission) }
    // The list of contacts that stand here without a submission is what was read, until it is read again.
    if lookUp == nil { for id in touched { forget(id) } }
    return touched
  }

  mutating func forgetAll() {
    (read, missing, unread, links) = ([:], [], [], StoredLinks())
  }

  /// The id of the selected contact, if it has not been read and nothing else is being read.
  var idToRead: String? {
    guard reading == nil, readingBack.isEmpty, let id = selectedID else { return nil }
    return read[id] == nil && !missing.contains(id) && !unread.contains(id) ? id : nil
  }
}
