import ArgumentParser

/// The argument FILE.
struct InputArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "An API body (.json) or a table (.csv, .tsv); - is standard input, draft:NAME a stored draft.",
      valueName: "file"))
  var file: String

  var source: InputSource { InputSource(argument: file) }
}
