/// Reads a file of any supported format piece by piece.
public struct Importer: Sendable {
  private var text: FileText
  private var reader: FormatReader
  private var byteCount = 0

  /// - Parameters:
  ///   - mapping: what a person decided of all columns of a table; nil to take them as their titles and values say.
  ///   - options: where an encoding was named, the file is handed over in UTF-8.
  public init(
    _ format: ImportFormat, catalogue: PropertyCatalogue = .builtIn,
    associationTypes: AssociationTypeTable = .builtIn, mapping: TableMapping? = nil,
    options: ImportOptions = ImportOptions()
  ) {
    text = FileText(isUTF8: options.encoding != nil)
    reader = FormatReader(format, catalogue, associationTypes, mapping, options)
  }

  /// What showed before the text of the file was handed over.
  public var notes: [FileProblem] = []

  /// How many inputs were read so far.
  public var count: Int { reader.count }

  /// What the file has too much of: no more of it is read, and finishing fails.
  public private(set) var exceeded: ExceededBound?

  /// Reads the next piece of the file, cut anywhere.
  public mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard exceeded == nil else { return }
    byteCount += bytes.count
    defer { exceeded = ExceededBound(byteCount, over: .bytes, line: nil) ?? reader.exceeded }
    Self.feed(bytes, &text, &reader)
  }

  /// Reads the next piece of the file, cut anywhere.
  public mutating func consume(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { consume($0) }
  }

  /// What was read, once the file is complete.
  public mutating func finish() throws(ImportError) -> ImportedDraft {
    if exceeded == nil {
      Self.end(&text, &reader)
      exceeded = reader.exceeded
    }
    var imported = reader.finish()
    if let exceeded = exceeded ?? reader.exceeded { throw .beyond(exceeded) }
    for note in notes { imported.insert(note) }
    if let missing = reader.missing { throw .noSuchColumn(missing.title, titles: missing.titles) }
    if let assumption = text.assumption, !reader.namesEncodings { imported.note(assumption) }
    if imported.inputs.isEmpty, !imported.hasErrors { throw .holdsNothing }
    return imported
  }

  /// Reads a file that is in memory as a whole.
  public static func read(
    _ bytes: [UInt8], as format: ImportFormat, catalogue: PropertyCatalogue = .builtIn
  ) throws(ImportError) -> ImportedDraft {
    var importer = Importer(format, catalogue: catalogue)
    importer.consume(bytes)
    return try importer.finish()
  }

  private static func feed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: inout FileText, _ reader: inout FormatReader
  ) {
    text.consume(bytes) { reader.consume($0) }
  }

  private static func end(_ text: inout FileText, _ reader: inout FormatReader) {
    text.finish { reader.consume($0) }
  }
}

extension ImportedDraft {
  /// Letters that nobody has in a name show that all of them are wrong: nothing of the file is taken.
  fileprivate mutating func note(_ assumption: EncodingAssumption) {
    guard let word = assumption.oddWord else {
      return insert(FileProblem(.warning, .windows1252Assumed, line: assumption.line))
    }
    refuse(FileProblem(.error, .oddLetters(word, likelier: assumption.likelier), line: assumption.line))
  }
}
