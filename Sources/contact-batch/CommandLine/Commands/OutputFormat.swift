import ArgumentParser

/// For whom a command prints.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// For people.
  case text
  /// For programs: one document.
  case json
  /// For spreadsheets: a header and a row for each thing.
  case csv
}

/// The option `--format`.
struct FormatOption: ParsableArguments {
  @Option(help: ArgumentHelp("text for people, json or csv for programs.", valueName: "format"))
  var format = OutputFormat.text
}
