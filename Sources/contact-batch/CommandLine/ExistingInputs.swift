import ContactsAPI
import Drafts
import Logging
import Submissions

/// Leaves out of a plan the inputs whose e-mail the service has already.
struct ExistingInputs: Sendable {
  enum Answer: Sendable {
    case plan(Plan)
    /// Nobody can tell what exists, in the words of the service or of the system.
    case failed(OutcomeReason, String)
    case stopped
  }

  /// What the plan was made from.
  let inputs: ReadInputs
  let sendsTraceIDs: Bool

  func leftOut(of plan: Plan, client: ContactsClient, signals: StopSignals) async -> Answer {
    let asked = plan.emails
    let reading = Task { () -> Result<[ContactRecord], ContactsError> in
      do throws(ContactsError) {
        return .success(
          try await ExistingContacts(client: client)
            .read(asked.map(\.email), properties: KnownContacts.properties))
      } catch {
        return .failure(error)
      }
    }
    signals.onStop { reading.cancel() }
    let answer = await reading.value
    guard signals.received == nil else { return .stopped }
    switch answer {
    case .success(let records):
      let existing = KnownContacts(records).ids(of: asked)
      return .plan(inputs.plan(sendsTraceIDs: sendsTraceIDs, existing: existing))
    case .failure(let error): return .failed(error.isRefusal ? .refused : .unreachable, error.sentence)
    }
  }

  /// Over a connection of its own.
  func leftOut(of plan: Plan, through settings: ConnectionSettings) async -> Answer {
    let transport = settings.transport()
    let client = settings.client(transport: transport, logger: Logger(label: "client"))
    let answer = await leftOut(of: plan, client: client, signals: StopSignals())
    await transport.shutdown()
    return answer
  }
}

extension ContactsError {
  /// The service does not want to, rather than it cannot.
  fileprivate var isRefusal: Bool {
    if case .refused = cause { (status ?? 0) < 500 } else { false }
  }
}
