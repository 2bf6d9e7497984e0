internal import ContactsModel

/// Reads tables with a header row of property names, labels, or what other programs write.
///
/// What the columns fill is decided once their beginning is there; it is kept until then.
struct CSVImporter: Sendable {
  private let separator: CSVSeparator?
  private let options: ImportOptions
  private let catalogue: PropertyCatalogue
  private let associationTypes: AssociationTypeTable
  private let mapping: TableMapping?
  private var head = TableHead()
  private var table: TableText?
  private var rows: TableRows?

  /// - Parameters:
  ///   - separator: nil to find it out.
  ///   - mapping: what a person decided of all columns; nil to take them as their titles and values say.
  init(
    separator: CSVSeparator?, catalogue: PropertyCatalogue, associationTypes: AssociationTypeTable,
    mapping: TableMapping?, options: ImportOptions
  ) {
    self.separator = separator
    self.options = mapping?.options ?? options
    self.catalogue = catalogue
    self.associationTypes = associationTypes
    self.mapping = mapping
  }

  var count: Int { rows?.imported.inputs.count ?? 0 }

  var exceeded: ExceededBound? {
    let held = head.hasRow ? 0 : head.bytes.count
    return ExceededBound(held, over: .fieldBytes, line: 1) ?? table?.exceeded ?? rows?.exceeded
  }

  /// The column that a person named and the table lacks, with the titles it has.
  var missing: (title: String, titles: [String])? { rows?.missing }

  mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>) {
    if table != nil {
      Self.feed(bytes, &table, &rows)
    } else if head.consume(bytes) {
      beginRows(isWhole: false)
    }
  }

  mutating func finish() -> ImportedDraft {
    if exceeded == nil, table == nil { beginRows(isWhole: true) }
    Self.end(&table, &rows)
    if let table { rows?.note(table.findings) }
    return rows?.finish() ?? ImportedDraft()
  }

  private mutating func beginRows(isWhole: Bool) {
    let resolver = ColumnResolver(catalogue, associationTypes, choices: options.choices)
    let beginning = TableBeginning(
      head, isWhole: isWhole, separator: separator, options: options, isKnown: resolver.isKnown)
    table = TableText(beginning.shape, isKnown: resolver.isKnown)
    rows = TableRows(
      beginning, resolver, catalogue: catalogue, associationTypes: associationTypes, mapping: mapping,
      choices: options.choices)
    let head = self.head
    self.head = TableHead()
    head.content.withUnsafeBufferPointer { Self.feed($0, &table, &rows) }
  }

  private static func feed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: inout TableText?, _ rows: inout TableRows?
  ) {
    table?.consume(bytes) { rows?.add($0) }
  }

  private static func end(_ table: inout TableText?, _ rows: inout TableRows?) {
    table?.finish { rows?.add($0) }
  }
}
