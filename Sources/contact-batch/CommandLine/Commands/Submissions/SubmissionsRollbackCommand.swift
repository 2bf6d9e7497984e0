import ArgumentParser
import ContactsAPI
import ContactsModel
import Drafts
import Journal
import Sending
import Submissions

/// Writes a draft of what contacts were before a submission changed them.
struct SubmissionsRollbackCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback",
    abstract: "Write a draft that gives changed contacts their former values and links. Sends nothing.",
    discussion: """
      The contacts are read first. One that somebody else changed since is left out, and who did so and when is said, \
      as far as HubSpot tells: links have no history. \
      Prints the name of the draft; submit draft:NAME sends it, after reading each contact once more. As JSON: \
      {"draft":"people-put-back","inputs":3}, the draft null where there is nothing to put back. Another portal than \
      that of the submission is refused (exit 2). Of a plan that did several things the draft takes back all that it \
      changed and linked, each contact once; what it created is for archive.

      Exit status: 0; 1 if contacts were left out; 3 if HubSpot was out of reach or refused.

      EXAMPLE
        contact-batch submissions rollback 20261123-140340-9f2c
      """)

  @OptionGroup var submission: SubmissionArgument
  @OptionGroup var output: FormatOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    let settings = try context.settings(connection, log: log)
    let state = try context.stateDirectory()
    guard let journal = try context.journal() else { throw .noSuchSubmission }
    let plan = try context.sentPlan(submission.id)
    let rollback = Rollback(of: plan)
    let created = ArchiveReview(of: plan).candidates.count
    if created > 0 { context.printMessage(Sentence.archiveBesides(created, submission.id)) }
    guard !rollback.isEmpty else {
      let unknown = plan.unknownChanges
      context.printMessage(unknown == 0 ? Sentence.nothingToPutBack : Sentence.verifyFirst(unknown))
      let status = end(nil, 0, in: context)
      return unknown == 0 ? status : .unknownOutcomes
    }
    let answer = try await PortalSession.open(settings, context) {
      session throws(CommandFault) -> Result<PutBackInputs, ContactsError>? in
      guard try await isPortal(of: plan.parts[0], session.outbox(journal), context) else { return nil }
      return await Self.inputs(rollback, session.client.reader())
    }
    switch answer {
    case nil: return .turnedAway
    case .failure(let error):
      context.printMessage(Sentence.nothingDrafted(error.sentence))
      return .turnedAway
    case .success(let made): return try write(made, of: plan.parts[0], in: state, context)
    }
  }

  /// - Returns: false where the portal cannot be asked, which was said then.
  private func isPortal(
    of record: SubmissionRecord, _ outbox: Outbox, _ context: CommandContext
  ) async throws(CommandFault) -> Bool {
    let answered: TokenPortal
    do {
      answered = try await outbox.portal()
    } catch {
      context.printMessage(Sentence.nothingDrafted(try error.words()))
      return false
    }
    guard let number = answered.number, number != record.portal else { return true }
    throw .otherPortal(number, expected: record.portal)
  }

  private static func inputs(
    _ rollback: Rollback, _ reader: RetryingReader
  ) async -> Result<PutBackInputs, ContactsError> {
    do throws(ContactsError) {
      let reading = RollbackReading(rollback: rollback)
      return .success(try await reading.inputs(from: reader, readAt: SystemClock.now()))
    } catch {
      return .failure(error)
    }
  }

  private func write(
    _ made: PutBackInputs, of record: SubmissionRecord, in state: StateDirectory, _ context: CommandContext
  ) throws(CommandFault) -> ExitStatus {
    let now = SystemClock.now()
    for leftOut in made.leftOut {
      context.printMessage("Not put back: \(leftOut.contact), \(leftOut.why)".visible)
    }
    guard !made.inputs.isEmpty else {
      context.printMessage(Sentence.nothingToPutBack)
      _ = end(nil, 0, in: context)
      return made.leftOut.isEmpty ? .done : .incomplete
    }
    do {
      let drafts = try context.stores.drafts(in: state, isWriting: true)
      let name = context.secrets.name(from: DraftName.appending("-put-back", to: record.provenance.name))
      let stored = try drafts.setAside(InputList(made.inputs), name: name, at: now)
      _ = end(stored, made.inputs.count, in: context)
    } catch {
      throw .journal(error)
    }
    return made.leftOut.isEmpty ? .done : .incomplete
  }

  private func end(_ name: String?, _ count: Int, in context: CommandContext) -> ExitStatus {
    context.print(draft: name, inputs: count, as: output.format)
    return .done
  }
}
