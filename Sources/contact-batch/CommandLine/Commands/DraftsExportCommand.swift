import ArgumentParser
import Drafts
import Submissions

/// Prints a draft in a form that other programs read, and this one too.
struct DraftsExportCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print a draft as an API body, or as a table.",
    discussion: """
      JSON carries everything: as a FILE it is the same draft again. Of contacts that exist it has the id, what changes, \
      the links that are made and, as "unlink", those that go: edit --from reads it.

      CSV has a column for each property, named properties.NAME where NAME alone could be taken for another one, \
      and one for each object of associations: ID:CATEGORY/TYPEID, several separated by ;. An empty cell sets \
      nothing. A value that a spreadsheet would run as a formula (it begins with = + - @, a tab or a line break) \
      has an apostrophe before it, and a value that is empty is an apostrophe; reading the table takes it off \
      again. What a table cannot carry is named on the error stream.

      Exit status: 0, 1 if a table leaves something out, 2 if there is no such draft or FILE cannot be written.

      EXAMPLE
        contact-batch drafts export people --output people.csv
      """)

  @Argument(help: ArgumentHelp("The draft.", valueName: "name"), completion: .drafts)
  var name: String

  @Option(
    help: ArgumentHelp("json or csv; without it, FILE's extension decides, else json.", valueName: "format"))
  var format: ExportChoice?

  @Option(
    help: ArgumentHelp(
      "Write to this file, readable by its owner alone, replacing what is there; without it, to standard output.",
      valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func validate() throws {
    if name.isEmpty { throw ValidationError("Name a draft; contact-batch drafts lists them.") }
  }

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    log.startLogging(in: try context.stateDirectory())
    let inputs = try context.draft(named: name).inputs
    let format = format?.format ?? output.flatMap(ExportFormat.init(fileName:)) ?? .json
    let losses = try write(inputs, as: format, in: context)
    for loss in losses { context.printMessage("inputs[\(loss.input)]: \(loss.message)") }
    return losses.contains(where: \.leavesSomethingOut) ? .incomplete : .done
  }

  private func write(
    _ inputs: InputList, as format: ExportFormat, in context: CommandContext
  ) throws(CommandFault) -> [ExportLoss] {
    guard let path = output else { return DraftFile.print(inputs, as: format, to: context.output) }
    do {
      return try WholeFile(path: path).write(isReplacing: true) {
        DraftFile.write(inputs, as: format, to: $0)
      }
    } catch {
      throw .fileNotWritten(path: path, error)
    }
  }
}

/// The option `--format` of an export.
enum ExportChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
  case json, csv

  var format: ExportFormat { self == .json ? .json : .csv }
}
