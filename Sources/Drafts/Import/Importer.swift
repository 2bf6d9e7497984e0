/// Reads a file of any supported format piece by piece.
public struct Importer: Sendable {
  private var decoder = TextDecoder()
  private var reader: FormatReader
  private var byteCount = 0

  /// - Parameter mapping: what a person decided of the columns of a table; nil to take them as their titles say.
  public init(
    _ format: ImportFormat, catalogue: PropertyCatalogue = .builtIn,
    associationTypes: AssociationTypeTable = .builtIn, mapping: TableMapping? = nil
  ) {
    reader = FormatReader(format, catalogue, associationTypes, mapping)
  }

  /// How many inputs were read so far.
  public var count: Int { reader.count }

  /// What the file has too much of: no more of it is read, and finishing fails.
  public private(set) var exceeded: ExceededBound?

  /// Reads the next piece of the file, cut anywhere.
  public mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard exceeded == nil else { return }
    byteCount += bytes.count
    defer { exceeded = ExceededBound(byteCount, over: .bytes, line: nil) ?? reader.exceeded }
    Self.feed(bytes, &decoder, &reader)
  }

  /// Reads the next piece of the file, cut anywhere.
  public mutating func consume(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { consume($0) }
  }

  /// What was read, once the file is complete.
  public mutating func finish() throws(ImportError) -> ImportedDraft {
    if exceeded == nil {
      Self.end(&decoder, &reader)
      exceeded = reader.exceeded
    }
    var imported = reader.finish()
    if let exceeded = exceeded ?? reader.exceeded { throw .beyond(exceeded) }
    if let line = decoder.assumedLine {
      imported.insert(FileProblem(.warning, .windows1252Assumed, line: line))
    }
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
    _ bytes: UnsafeBufferPointer<UInt8>, _ decoder: inout TextDecoder, _ reader: inout FormatReader
  ) {
    decoder.consume(bytes) { reader.consume($0) }
  }

  private static func end(_ decoder: inout TextDecoder, _ reader: inout FormatReader) {
    decoder.finish { reader.consume($0) }
  }
}

extension ImportedDraft {
  /// Puts a problem of the file where its line has its place.
  fileprivate mutating func insert(_ problem: FileProblem) {
    guard count(problem) else { return }
    let place = problems.firstIndex { $0.line >= problem.line } ?? problems.endIndex
    problems.insert(.file(problem), at: place)
  }
}
