internal import ContactsModel

/// Reads tables with a header row of property names or labels.
struct CSVImporter: Sendable {
  private let separator: CSVSeparator?
  private let options: ImportOptions
  private let known: KnownColumns
  private var head = TableHead()
  private var table: TableText?
  private var rows: TableRows

  /// - Parameters:
  ///   - separator: nil to find it out.
  ///   - mapping: what a person decided of the columns; nil to take them as their titles say.
  init(
    separator: CSVSeparator?, catalogue: PropertyCatalogue, associationTypes: AssociationTypeTable,
    mapping: TableMapping?, options: ImportOptions
  ) {
    self.separator = separator
    self.options = mapping?.options ?? options
    known = KnownColumns(names: HeaderNames(catalogue), associationTypes: associationTypes)
    rows = TableRows(known, mapping: mapping)
  }

  var count: Int { rows.imported.inputs.count }

  var exceeded: ExceededBound? {
    ExceededBound(head.bytes.count, over: .fieldBytes, line: 1) ?? table?.exceeded ?? rows.exceeded
  }

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
    if let table { rows.note(table.findings) }
    return rows.finish()
  }

  private mutating func beginRows(isWhole: Bool) {
    let known = known
    let shape = TableShape(
      of: head.sample, isWhole: isWhole, separator: separator, headerLine: options.headerLine,
      isKnown: known.isTitle)
    table = TableText(shape, isKnown: known.isTitle)
    let head = self.head
    self.head = TableHead()
    head.content.withUnsafeBufferPointer { Self.feed($0, &table, &rows) }
  }

  private static func feed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: inout TableText?, _ rows: inout TableRows
  ) {
    table?.consume(bytes) { rows.add($0) }
  }

  private static func end(_ table: inout TableText?, _ rows: inout TableRows) {
    table?.finish { rows.add($0) }
  }
}
