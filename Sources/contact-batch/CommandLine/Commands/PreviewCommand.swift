import ArgumentParser
import Drafts
import Submissions

/// Prints the bodies that `submit` would send.
struct PreviewCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Print the exact request bodies, one JSON document a line.",
    discussion: """
      Each line is exactly what submit sends in one request. Contacts with errors are left out and named \
      on the error stream. Needs no connection.

      Exit status: 0, 1 if contacts were left out, 2 if the file cannot be opened or holds nothing.

      EXAMPLE
        contact-batch preview --pretty people.csv
      """)

  @OptionGroup var input: InputArgument

  @Flag(help: "Indented, for people.")
  var pretty = false

  @OptionGroup var profile: ProfileOption
  @OptionGroup var traceIDs: TraceIDOption
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in surroundings: Surroundings) async throws(CommandFault) -> ExitStatus {
    log.startLogging(in: try? surroundings.stateDirectory())
    let sendsTraceIDs = try sendsTraceIDs(surroundings)
    let inputs = try surroundings.read(input.source)
    let plan = inputs.plan(sendsTraceIDs: sendsTraceIDs)
    surroundings.narrateFileProblems(inputs)
    for leftOut in plan.leftOut { surroundings.narrate(PlanText.leftOut(leftOut)) }
    for batch in plan.batches {
      surroundings.output.document(pretty ? PrettyJSON.bytes(batch.body) : batch.body)
    }
    return plan.leftOut.isEmpty && !inputs.hasFileErrors ? .done : .incomplete
  }

  /// As `submit` would with the same options. A configuration that is wrong matters only where it is asked for.
  private func sendsTraceIDs(_ surroundings: Surroundings) throws(CommandFault) -> Bool {
    let choices = ConnectionChoices(profile: profile.name, sendsTraceIDs: traceIDs.sendsTraceIDs)
    do throws(CommandFault) {
      return try surroundings.profile(choices, in: surroundings.configuration()).sendsTraceIDs
    } catch {
      guard profile.name == nil else { throw error }
      return traceIDs.sendsTraceIDs
    }
  }
}
