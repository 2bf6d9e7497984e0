import ArgumentParser
import Drafts

/// What a file does not say of itself.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The encoding of a file that is not Unicode, such as windows-1250, windows-1251, macroman, shift-jis, gbk "
        + "or latin-9; any name iconv knows.", valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "The line of a table that names its columns, from 1 (default: detected).", valueName: "n"))
  var headerLine: Int?

  func validate() throws {
    if let headerLine, headerLine < 1 { throw ValidationError("--header-line counts from 1.") }
    guard let encoding else { return }
    guard let named = TextEncoding(named: encoding), TextConverter(named) != nil else {
      let names = TextEncoding.offered.map(\.name).joined(separator: ", ")
      throw ValidationError("--encoding: unknown encoding. Try one of \(names).")
    }
  }

  var options: ImportOptions {
    ImportOptions(encoding: encoding.flatMap(TextEncoding.init(named:)), headerLine: headerLine)
  }
}
