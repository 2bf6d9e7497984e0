import ArgumentParser
import ContactsAPI
import Submissions

/// Asks the portal what a token may do.
struct ConfigCheckCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Check a token: its portal, its scopes, its limits, and how long the API's version is supported.",
    discussion: """
      Nothing is changed in the portal. A token is made under Development > Keys > Service keys; private apps cannot \
      be created any more.

      Exit status: 0; 2 a token that is refused, or lacks a scope that is needed (what was found is then on standard \
      error), or usage and configuration; 3 HubSpot was out of reach, or refused for now.

      EXAMPLE
        contact-batch config check --profile acme-sandbox
      """)

  @OptionGroup var output: FormatOption

  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    let settings = try context.settings(connection, log: log)
    let result = try await PortalSession.open(settings, context) { session throws(CommandFault) in
      do throws(ContactsError) {
        return Result<ConnectionCheck, ContactsError>.success(
          try await ConnectionCheck.make(of: settings, session.client))
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let check):
      let report = ConnectionCheckReport(check: check)
      let missing = check.scopes.filter(\.blocks)
      guard missing.isEmpty else {
        // Where the status is 2, nothing stands on standard output.
        for line in report.lines { context.printMessage(line) }
        for scope in missing { context.printMessage(Sentence.missing(scope) + ".") }
        return .wrongUse
      }
      print(report, in: context)
      return .done
    case .failure(let error):
      context.printMessage("Profile \(settings.profile.name) was not checked: \(error.sentence).")
      return error.isRefusedToken ? .wrongUse : .turnedAway
    }
  }

  private func print(_ report: ConnectionCheckReport, in context: CommandContext) {
    switch output.format {
    case .text: for line in report.lines { context.output.line(context.secrets.hidden(in: line)) }
    case .json: context.output.document(report.jsonBytes)
    case .csv: context.output.table(["item", "value"], report.items.map { [$0.name, $0.value] })
    }
    for warning in report.warnings(now: SystemClock.now()) { context.printMessage(warning) }
  }
}
