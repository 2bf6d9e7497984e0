import ArgumentParser
import Submissions

/// Prints the evidence card of a submission.
struct SubmissionsEvidenceCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Print who sent what, when and why, as text for a ticket. Needs no connection.",
    discussion: """
      The card holds counts, ids, correlation ids and the hashes of what was sent. It holds no email address, \
      phone number or name of a contact, and no token. It is also written to evidence/ID.txt in the state folder. \
      Of a plan that did several things it is about all of its submissions.

      EXAMPLE
        contact-batch submissions evidence 20261123-140340-9f2c
      """)

  @OptionGroup var submission: SubmissionArgument
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    let state = try context.stateDirectory()
    log.startLogging(in: state)
    let plan = try context.sentPlan(submission.id)
    do throws(EvidenceFault) {
      let file = try EvidenceFile.write(plan, of: submission.id, in: state, hiding: context.secrets)
      context.output.write(Array(file.text.utf8))
      context.printMessage("Written to \(file.path).")
    } catch {
      context.output.write(Array(EvidenceFile.text(of: plan, hiding: context.secrets).utf8))
      context.printMessage(error.sentence)
    }
    return .done
  }
}
