import ContactsAPI
import Drafts
import Journal
import Sending

/// The plan of inputs that were read, made anew with what the portal and the journal know of them.
struct PlannedInputs: Sendable {
  private var pending: PlanOnDemand
  private var inputs: ReadInputs?
  private let sendsTraceIDs: Bool

  /// A plan that nothing is looked up for.
  init(_ plan: Plan) {
    (pending, inputs, sendsTraceIDs) = (PlanOnDemand(plan), nil, false)
  }

  init(_ inputs: ReadInputs, sendsTraceIDs: Bool) {
    (self.inputs, self.sendsTraceIDs) = (inputs, sendsTraceIDs)
    pending = PlanOnDemand(inputs, sendsTraceIDs: sendsTraceIDs)
  }

  var plan: Plan { pending.plan }

  /// Whether the plan sends nothing.
  var isEmpty: Bool { pending.isEmpty }

  /// Leaves out what the portal's own definitions refuse, once they are known.
  /// - Returns: what the portal did not say.
  mutating func judge(client: ContactsClient, stop: StopRequest) async -> [PortalLookup.Failure] {
    judge(by: await askForJudgement(client: client, stop: stop))
  }

  /// Asks for the definitions that the inputs are judged by.
  /// - Returns: nil where nothing is to be asked.
  func askForJudgement(client: ContactsClient, stop: StopRequest) async -> PortalLookup? {
    guard let inputs, !isEmpty else { return nil }
    var questions = PortalQuestions()
    questions.askForJudgement(of: inputs.inputs, by: inputs.portal.catalogue)
    if inputs.unanswered.contains(.properties) { questions.asksForProperties = false }
    if inputs.unanswered.contains(.owners) { questions.asksForOwners = false }
    guard !questions.isEmpty else { return nil }
    let (asked, known) = (questions, inputs.portal)
    return await stop.cancelling {
      var lookup = PortalLookup(client: client, knowing: known)
      _ = await lookup.answer(asked)
      return lookup
    }
  }

  /// Leaves out what the portal's own definitions refuse.
  /// - Parameter answer: what ``askForJudgement(client:stop:)`` gave. Where nothing is left to send, nobody is told of it.
  /// - Returns: what the portal did not say.
  mutating func judge(by answer: PortalLookup?) -> [PortalLookup.Failure] {
    guard let answer, !isEmpty else { return [] }
    inputs?.portal = answer.knowledge
    planAgain()
    return answer.failures
  }

  /// Leaves out what the draft's earlier submissions created, or may have created.
  mutating func leaveOut(sent: [Int: SentBefore]) {
    guard !sent.isEmpty else { return }
    inputs?.sent = sent
    planAgain()
  }

  /// Leaves out what exists already.
  /// - Returns: false where it was stopped.
  mutating func leaveOutExisting(
    client: ContactsClient, stop: StopRequest
  ) async throws(ContactsError) -> Bool {
    guard !plan.emails.isEmpty else { return true }
    guard let ids = try await ExistingInputs(client: client).ids(of: plan, stop: stop) else { return false }
    inputs?.existing = ids
    planAgain()
    return true
  }

  /// Whether it changes contacts, which are to be read again before.
  var changesContacts: Bool { inputs?.inputs.contains { $0.existing != nil } ?? false }

  /// What changes about contacts that nobody has seen the values of: a file names them by their ids.
  var unseenChanges: [ChangeReport.Line] {
    guard let inputs else { return [] }
    let unread = Set(inputs.inputs.indices.filter { inputs.inputs[$0].existing?.isUnread == true })
    guard !unread.isEmpty else { return [] }
    return ChangeReport(plan: plan, inputs: inputs.inputs).lines.filter { unread.contains($0.index) }
  }

  /// Reads the contacts that are changed again, and leaves out what somebody else changed since.
  /// - Returns: false where it was stopped.
  mutating func readAgain(
    client: ContactsClient, portal: Int?, stop: StopRequest
  ) async throws(ContactsError) -> Bool {
    guard changesContacts, let inputs else { return true }
    let reading = CurrentContactsReading(changes: inputs.changes, links: inputs.changedLinks)
    let current = try await reading.contacts(from: client.reader(), stop: stop)
    guard var current else { return false }
    current.portal = portal
    self.inputs?.current = current
    planAgain()
    return true
  }

  private mutating func planAgain() {
    if let inputs { pending = PlanOnDemand(inputs, sendsTraceIDs: sendsTraceIDs) }
  }
}
