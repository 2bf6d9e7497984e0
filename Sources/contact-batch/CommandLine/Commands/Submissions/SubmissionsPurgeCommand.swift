import ArgumentParser
import Journal
import Submissions

/// Forgets settled submissions.
struct SubmissionsPurgeCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Delete settled submissions older than a number of days from this machine.",
    discussion: """
      What was sent and what came back is deleted from this machine; nothing changes in HubSpot. A submission \
      with unknown outcomes is kept, whatever its age, and so is one that runs. Drafts are not touched. Nothing of \
      what is purged stays in the journal's files; where another program is using them, this is said, and done as \
      soon as it lets go. On a terminal it asks for the number of submissions first; elsewhere --yes is needed.

      EXAMPLE
        contact-batch submissions purge --older-than 90d --yes
      """)

  @Option(
    help: ArgumentHelp("The age in days, such as 90d; 0d means all that are settled.", valueName: "days"))
  var olderThan: Days

  @Flag(help: "Purge without asking.")
  var yes = false

  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    log.startLogging(in: try? context.stateDirectory())
    guard let journal = try context.journal() else { return end(purging: 0, in: context) }
    let ids = try purging { () throws(JournalError) in
      try journal.settled(before: olderThan.end(at: SystemClock.now()))
    }
    guard !ids.isEmpty else { return end(purging: 0, in: context) }
    try confirm(ids.count, in: context)
    let count = try purging { () throws(JournalError) in try journal.purge(ids) }
    do throws(JournalError) {
      try journal.finishPurging()
    } catch {
      context.printMessage(Journal.Sentences.purgeUnfinished(error))
    }
    return end(purging: count, in: context)
  }

  private func purging<Value>(_ work: () throws(JournalError) -> Value) throws(CommandFault) -> Value {
    do {
      return try work()
    } catch {
      throw .journal(error)
    }
  }

  private func confirm(_ count: Int, in context: CommandContext) throws(CommandFault) {
    guard let confirmation = try context.confirmation(yes: yes) else { return }
    let phrase = ConfirmationPhrase(count: count)
    context.ask("Forget \(Submissions.submissions(count))? Type \(phrase.text) to purge:")
    do {
      try confirmation.expect(phrase)
    } catch {
      throw .confirmation(error)
    }
  }

  private func end(purging count: Int, in context: CommandContext) -> ExitStatus {
    context.printMessage("Purged \(Submissions.submissions(count)).")
    return .done
  }
}
