import ArgumentParser

/// The argument FILE.
struct InputArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "An API body (.json), a table (.csv, .tsv, .xlsx) or cards (.vcf); - is standard input, draft:NAME a stored draft.",
      valueName: "file"), completion: .draftFiles)
  var file: String

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var columns: ColumnOptions

  func validate() throws {
    if file.isEmpty || file == "draft:" { throw ValidationError("Name a file, - or draft:NAME.") }
  }

  var source: InputSource { InputSource(argument: file) }
}
