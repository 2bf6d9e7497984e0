internal import ContactsModel

/// Reads tables with a header row of property names or labels.
struct CSVImporter: Sendable {
  private let separator: CSVSeparator?
  private let known: KnownColumns
  private var head = TableHead()
  private var reader: CSVRowReader?
  private var rows: TableRows

  /// - Parameters:
  ///   - separator: nil to find it out from the header row.
  ///   - mapping: what a person decided of the columns; nil to take them as their titles say.
  init(
    separator: CSVSeparator?, catalogue: PropertyCatalogue, associationTypes: AssociationTypeTable,
    mapping: TableMapping?
  ) {
    self.separator = separator
    known = KnownColumns(names: HeaderNames(catalogue), associationTypes: associationTypes)
    rows = TableRows(known, mapping: mapping)
  }

  var count: Int { rows.imported.inputs.count }

  var exceeded: ExceededBound? {
    ExceededBound(head.bytes.count, over: .fieldBytes, line: 1) ?? reader?.exceeded ?? rows.exceeded
  }

  mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>) {
    if reader != nil {
      Self.feed(bytes, &reader, &rows)
    } else if head.consume(bytes) {
      beginRows()
    }
  }

  mutating func finish() -> ImportedDraft {
    if exceeded == nil, reader == nil { beginRows() }
    Self.end(&reader, &rows)
    return rows.finish()
  }

  private mutating func beginRows() {
    let separator = self.separator ?? head.separator { known.column(for: $0) != nil }
    reader = CSVRowReader(separator: separator)
    let head = self.head
    self.head = TableHead()
    head.content.withUnsafeBufferPointer { Self.feed($0, &reader, &rows) }
  }

  private static func feed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ reader: inout CSVRowReader?, _ rows: inout TableRows
  ) {
    reader?.consume(bytes) { rows.add($0) }
  }

  private static func end(_ reader: inout CSVRowReader?, _ rows: inout TableRows) {
    reader?.finish { rows.add($0) }
  }
}
