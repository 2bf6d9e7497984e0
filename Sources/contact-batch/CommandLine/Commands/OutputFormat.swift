import ArgumentParser

/// For whom a command prints.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// For people.
  case text
  /// For programs: one document.
  case json
}

/// The option `--format`.
struct FormatOption: ParsableArguments {
  @Option(help: ArgumentHelp("text for people, json for programs.", valueName: "format"))
  var format = OutputFormat.text
}
