import ArgumentParser
import ContactsAPI
import ContactsModel
import Drafts
import Journal
import Sending
import Submissions

/// Archives the contacts that a submission created.
struct SubmissionsArchiveCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Archive the contacts that a submission created, except those somebody else changed.",
    discussion: """
      The history of each contact is read first. One that somebody or something else changed since is left out, and \
      who did so and when is said. HubSpot keeps archived contacts for 90 days, and restores them there. It is a \
      submission of its own. On a terminal it asks for the number of contacts first; elsewhere --yes is needed. \
      Another portal than that of the submission is refused (exit 2). Of a plan that also changed contacts it says so: \
      rollback puts those back. The form and the exit status are those of submit.

      EXAMPLE
        contact-batch submissions archive 20261123-140340-9f2c --yes
      """)

  @OptionGroup var submission: SubmissionArgument

  @Flag(help: "Archive without asking.")
  var yes = false

  @Flag(help: "Say what would be archived and what not, and archive nothing.")
  var dryRun = false

  @OptionGroup var output: FormatOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    let settings = try context.settings(connection, log: log, sends: !dryRun)
    guard let journal = try context.journal() else { throw .noSuchSubmission }
    let plan = try context.sentPlan(submission.id)
    let review = ArchiveReview(of: plan)
    if review.withoutID > 0 { context.printMessage(Sentence.archivedWithoutID(review.withoutID)) }
    if plan.hasChanged { context.printMessage(Sentence.putBackBesides(Rollback(of: plan), submission.id)) }
    guard !review.candidates.isEmpty else {
      let unknown = plan.unknownCreations
      context.printMessage(unknown == 0 ? Sentence.nothingToArchive : Sentence.verifyFirst(unknown))
      return unknown == 0 ? .done : .unknownOutcomes
    }
    let confirmation = dryRun ? nil : try context.confirmation(yes: yes)
    let name = try name(of: plan.id, in: journal)
    let (end, status) = try await PortalSession.open(settings, context) {
      session throws(CommandFault) in
      try await ArchiveRun(
        review: review, portal: plan.parts[0].portal, name: name, isDry: dryRun, confirmation: confirmation,
        session: session, outbox: session.outbox(journal)
      ).toEnd()
    }
    switch end {
    case .report(let report): context.print(report, as: output.format)
    case .plan(let plan) where output.format == .text:
      for line in PlanText.lines(plan) { context.output.line(line) }
    case .plan(let plan):
      context.print(SubmissionReport(unsent: plan, at: SystemClock.now()), as: output.format)
    }
    return status
  }

  private func name(of id: String, in journal: SubmissionJournal) throws(CommandFault) -> String {
    do {
      return "\(try journal.name(of: id) ?? id), archived"
    } catch {
      throw .journal(error)
    }
  }
}
