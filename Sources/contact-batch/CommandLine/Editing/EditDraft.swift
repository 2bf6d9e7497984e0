import ContactsAPI
import Drafts
import Journal
import Sending

/// Reads contacts into a draft of their own, for a person to edit.
struct EditDraft: Sendable {
  let selection: EditSelection
  let session: PortalSession
  let state: StateDirectory

  private var context: CommandContext { session.context }

  /// - Returns: the name of the draft; nil where there is nothing to edit, which was said then.
  func write() async throws(CommandFault) -> String? {
    let contacts: EditReading.Contacts
    do throws(EditReading.Fault) {
      contacts = try await EditReading(selection: selection, isOpened: true).contacts(
        from: session.client, stop: StopRequest(executor: WorkerThreads.shared))
    } catch {
      switch error {
      case .query(let fault): throw .query(fault)
      case .portal(let error): context.printMessage(Sentence.notEdited(error.sentence))
      case .otherPortal(let portal, let expected): throw .portalOfFile(expected, token: portal)
      case .stopped: break
      }
      return nil
    }
    let problems = contacts.inputs.inputProblems.values.joined().map(\.rule)
    let missing = problems.compactMap { if case .contactMissing(let key) = $0 { key } else { nil } }
    for name in contacts.missing + missing {
      context.printMessage(Sentence.noContact(context.secrets.hidden(in: name)))
    }
    if let why = contacts.linksUntold { context.printMessage(Sentence.linksUntold(why)) }
    if contacts.more > 0 { context.printMessage(Sentence.moreContacts(contacts.more)) }
    let inputs = contacts.inputs.inputs.filter {
      $0.existing.map { ContactQuery.name($0.id) != nil } ?? false
    }
    .filter { !($0.existing?.values.isEmpty ?? true) }
    guard !inputs.isEmpty else {
      context.printMessage(Sentence.nothingToEdit)
      return nil
    }
    let portal = await portal()
    let marked = inputs.map { input in
      var input = input
      input.existing = input.existing?.of(portal: portal)
      return input
    }
    do {
      let drafts = try context.stores.drafts(in: state, isWriting: true)
      let name = context.secrets.name(from: String(selection.title.prefix(DraftName.longest)))
      return try drafts.setAside(InputList(marked), name: name, at: SystemClock.now())
    } catch {
      throw .journal(error)
    }
  }

  /// The portal of the token; nil where it does not say.
  private func portal() async -> Int? {
    do throws(ContactsError) {
      return try await session.client.reader().answer { client throws(ContactsError) in
        try await client.accountDetails().value.portalID?.published
      }
    } catch {
      return nil
    }
  }
}
