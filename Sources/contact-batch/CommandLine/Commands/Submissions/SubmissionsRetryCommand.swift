import ArgumentParser
import ContactsModel
import Drafts
import Journal
import Submissions

/// Writes a draft of what a submission left undone.
struct SubmissionsRetryCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: "Write a draft of the contacts that failed, are unknown or were not sent. Sends nothing.",
    discussion: """
      Prints the name of the draft; the draft that was sent stays as it is. What HubSpot said stands at each contact \
      in Compose. A contact whose outcome is unknown is left out of the draft's plan until it is looked up (verify) \
      or put back by a person. Of an update or a link the draft changes the same contacts; each is read again before it \
      is sent. Of a plan that did several things it holds what any of its submissions left undone, each contact once. \
      As JSON: {"draft":"people-retry","inputs":3}, the draft null where there is nothing to \
      retry.

      EXAMPLE
        contact-batch submissions retry 20261123-140340-9f2c
      """)

  @OptionGroup var submission: SubmissionArgument
  @OptionGroup var output: FormatOption
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    let state = try context.stateDirectory()
    log.startLogging(in: state)
    guard let journal = try context.journal() else { throw .noSuchSubmission }
    if let why = try context.sentPlan(submission.id).whyNotRetried {
      context.printMessage(why)
      return end(nil, 0, in: context)
    }
    let written: RetryWriting.Written
    do throws(JournalError) {
      written = try RetryWriting(
        drafts: context.stores.drafts(in: state, isWriting: true), journal: journal, secrets: context.secrets
      ).write(submission.id, at: SystemClock.now())
    } catch {
      throw .journal(error)
    }
    context.printMessage(Submissions.Sentences.retried(written.counts))
    return end(written.draft?.name, written.counts.total, in: context)
  }

  private func end(_ name: String?, _ count: Int, in context: CommandContext) -> ExitStatus {
    context.print(draft: name, inputs: count, as: output.format)
    return .done
  }
}

extension CommandContext {
  /// Prints which draft was written; nil where there was nothing to write.
  func print(draft name: String?, inputs count: Int, as format: OutputFormat) {
    switch format {
    case .text: if let name { output.line(name) }
    case .json:
      var writer = JSONWriter()
      writer.beginObject()
      writer.member("draft", name.map(JSONValue.string) ?? .null)
      writer.name("inputs")
      writer.number(count)
      writer.endObject()
      output.document(writer.bytes)
    case .csv: output.table(["draft", "inputs"], [[name, String(count)]])
    }
  }
}
