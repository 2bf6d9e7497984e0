/// Reads a file of any supported format piece by piece.
public struct Importer: Sendable {
  private var json: JSONImporter?
  private var table: CSVImporter?

  public init(
    _ format: ImportFormat, catalogue: PropertyCatalogue = .builtIn,
    associationTypes: AssociationTypeTable = .builtIn
  ) throws(ImportError) {
    switch format {
    case .json:
      json = JSONImporter()
    case .csv:
      table = CSVImporter(separator: nil, catalogue: catalogue, associationTypes: associationTypes)
    case .tsv:
      table = CSVImporter(separator: .tab, catalogue: catalogue, associationTypes: associationTypes)
    case .vcf:
      throw .unsupportedFormat(format)
    }
  }

  /// How many inputs were read so far.
  public var count: Int { json?.count ?? table?.count ?? 0 }

  /// Reads the next piece of the file, cut anywhere.
  public mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>) {
    json?.consume(bytes)
    table?.consume(bytes)
  }

  /// Reads the next piece of the file, cut anywhere.
  public mutating func consume(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { consume($0) }
  }

  /// What was read, once the file is complete.
  public mutating func finish() throws(ImportError) -> ImportedDraft {
    let imported = json?.finish() ?? table?.finish() ?? ImportedDraft()
    if imported.inputs.isEmpty, !imported.hasErrors { throw .holdsNothing }
    return imported
  }

  /// Reads a file that is in memory as a whole.
  public static func read(
    _ bytes: [UInt8], as format: ImportFormat, catalogue: PropertyCatalogue = .builtIn
  ) throws(ImportError) -> ImportedDraft {
    var importer = try Importer(format, catalogue: catalogue)
    importer.consume(bytes)
    return try importer.finish()
  }
}
