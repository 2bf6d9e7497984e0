import ArgumentParser
import Drafts
import Submissions

/// Prints the results of a submission for other programs, or what failed for the next import.
struct SubmissionsExportCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print results as CSV or JSON, or the failed contacts for another import.",
    discussion: """
      Without --failed: every contact with its outcome, as a table; --format json prints the document of show. A plan \
      that did several things has a row for each contact, with the worst outcome, and a column for each of its parts.

      With --failed: the contacts that HubSpot refused, as they were composed. Of those that exist it has the record id, \
      and what was to be changed or linked and was not: edit --from reads it, and so does submit where it is a table. A \
      table has columns result.error, result.category and result.correlationId behind the others, which an import leaves \
      out and says so. Where a table cannot hold all of them, and with --format json, it is the API body. A value that a spreadsheet would \
      run as a formula has an apostrophe before it; an import takes it off again.

      Exit status: 0, also where none failed; 1 if the file leaves something out; 2 for an unknown id.

      EXAMPLE
        contact-batch submissions export 20261123-140340-9f2c --failed > failed.csv
      """)

  @OptionGroup var submission: SubmissionArgument

  @Option(help: ArgumentHelp("csv or json.", valueName: "format"))
  var format: ExportChoice?

  @Flag(help: "Only the contacts that HubSpot refused.")
  var failed = false

  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    log.startLogging(in: try? context.stateDirectory())
    let export = ResultsExport(try context.sentPlan(submission.id), part: failed ? .failed : .all)
    if let hindrance = export.hindrance {
      context.printMessage(Submissions.Sentences.sentence(for: hindrance))
      return export.isIncomplete ? .incomplete : .done
    }
    let format = format?.format ?? export.fittingFormat
    let losses = DraftFile.print(as: format, to: context.output) { export.write(as: format, to: $0) }
    for loss in losses { context.printMessage("inputs[\(loss.input)]: \(loss.message)") }
    if failed { context.printMessage(Submissions.Sentences.exported(export.plan)) }
    return export.isIncomplete || losses.contains(where: \.leavesSomethingOut) ? .incomplete : .done
  }
}
