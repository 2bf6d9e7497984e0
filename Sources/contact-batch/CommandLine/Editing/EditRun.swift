import ContactsAPI
import ContactsModel
import Drafts
import Journal
import Sending
import Submissions

/// One `edit` from the command line: reads the contacts, then says what would change, or changes it.
struct EditRun: Sendable {
  enum End: Sendable {
    case preview(ChangeReport, isComplete: Bool)
    case report(SubmissionReport, ExitStatus)
  }

  let selection: EditSelection
  /// Why it is sent, for the journal; nil where nobody said.
  let reason: String?
  /// Nil where it is only said what would change.
  let journal: SubmissionJournal?
  let session: PortalSession

  private var context: CommandContext { session.context }

  func toEnd() async throws(CommandFault) -> End {
    let (signals, stop) = (StopSignals(), StopRequest())
    signals.onStop { stop.stop() }
    let contacts: EditReading.Contacts
    do throws(EditReading.Fault) {
      contacts = try await EditReading(selection: selection).contacts(from: session.client, stop: stop)
    } catch {
      return try unsent(error)
    }
    for name in contacts.missing {
      context.printMessage(Sentence.noContact(context.secrets.hidden(in: name)))
    }
    if let why = contacts.linksUntold { context.printMessage(Sentence.linksUntold(why)) }
    if contacts.more > 0 { context.printMessage(Sentence.moreContacts(contacts.more)) }
    let isComplete = contacts.missing.isEmpty && !contacts.inputs.hasFileErrors
    let planned = PlannedInputs(contacts.inputs, sendsTraceIDs: false)
    guard let journal else {
      let preview = ChangeReport(plan: planned.plan, inputs: contacts.inputs.inputs)
      return .preview(preview, isComplete: isComplete)
    }
    var (report, status) = try await SubmitRun(
      planned: planned, name: context.secrets.name(from: selection.title), reason: reason,
      skipsExisting: false, before: nil, confirmation: nil, session: session,
      outbox: session.outbox(journal)
    ).toEnd()
    report.name(contacts.inputs.inputs)
    return .report(report, status == .done && !isComplete ? .incomplete : status)
  }

  private func unsent(_ fault: EditReading.Fault) throws(CommandFault) -> End {
    switch fault {
    case .query(let fault): throw .query(fault)
    case .stopped: return unsent(.stopped, nil)
    case .otherPortal(let portal, let expected): throw .portalOfFile(expected, token: portal)
    case .portal(let error): return unsent(error.reasonNotSent, Sentence.contactsUnread(error.sentence))
    }
  }

  /// Every input of the file was not sent, for the same reason.
  private func unsent(_ reason: OutcomeReason, _ message: String?) -> End {
    if let message { context.printMessage(Sentence.notSent(message)) }
    let keyed = if case .inputs(let inputs, _) = selection { inputs.keyed } else { [KeyedInput]() }
    let outcomes = keyed.enumerated().map { index, input in
      let isEmail = input.key.contains("@")
      var outcome = InputOutcome(
        index: index, email: isEmail ? input.key : nil, recordID: isEmail ? nil : input.key)
      (outcome.reason, outcome.message) = (reason, message)
      return outcome
    }
    let report = SubmissionReport(
      submission: nil, operation: .update, portal: nil, at: SystemClock.now(),
      state: reason == .stopped ? .interrupted : .done, sha256: [], inputs: outcomes)
    return .report(report, reason == .stopped ? .interrupted : .turnedAway)
  }
}

extension SubmissionReport {
  /// Tells of inputs that were left out which contacts they mean.
  mutating func name(_ edited: [DraftInput]) {
    for place in inputs.indices where inputs[place].id == nil && edited.indices.contains(inputs[place].index)
    {
      let id = edited[inputs[place].index].existing?.id ?? ""
      inputs[place].id = id.isEmpty ? nil : id
    }
  }
}
