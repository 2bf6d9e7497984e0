import Composer
import Drafts

/// What the program begins with: contacts, or something that is read while the screen is there already.
enum OpeningImport {
  case imported(ImportedDraft)
  /// It is long, or somebody has to say what its columns are.
  case later(ImportSource)

  /// What is longer is read beside the screen.
  private static let longest = 4_194_304

  static func read(path: String, _ options: ImportOptions) throws(InputFault) -> Self {
    var bytes = try ImportBytes(path: path, encoding: options.encoding)
    if bytes.count ?? 0 > longest { return .later(.file(path: path)) }
    let reading = ImportReading(options, format: ImportFormat(fileName: path))
    if case .imported(let imported)? = try reading.read(&bytes, .file(path: path)) {
      return .imported(imported)
    }
    return .later(.file(path: path))
  }

  /// Reads what can be read once: standard input, or a pipe.
  static func readOnce(_ source: InputSource, _ options: ImportOptions) throws(InputFault) -> Self {
    var bytes: ImportBytes
    var format: ImportFormat?
    if case .file(let path) = source {
      bytes = try ImportBytes(path: path, isRegular: false, encoding: options.encoding)
      format = ImportFormat(fileName: path)
    } else {
      bytes = try ImportBytes(encoding: options.encoding)
    }
    switch try ImportReading(options, format: format).read(&bytes, source) {
    case .imported(let imported)?: return .imported(imported)
    case .columns(_, var text)?:
      while let piece = try bytes.next() { text += piece }
      return .later(.piped(DecodedText.string(text)))
    case nil: throw .holdsNothing(source)
    }
  }
}

extension ImportReading {
  fileprivate init(_ options: ImportOptions, format: ImportFormat?) {
    self.init(
      choice: .open, options: options, format: format, catalogue: .builtIn,
      job: ImportJob(),
      remembered: { _ in nil }, tell: { _ in })
  }
}
