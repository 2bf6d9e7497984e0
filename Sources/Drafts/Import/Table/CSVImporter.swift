internal import ContactsModel

/// Reads tables with a header row of property names or labels.
struct CSVImporter: Sendable {
  private let separator: CSVSeparator?
  private let names: HeaderNames
  private let associationTypes: AssociationTypeTable
  private var head = TableHead()
  private var reader: CSVRowReader?
  private var rows: TableRows

  /// - Parameter separator: nil to find it out from the header row.
  init(separator: CSVSeparator?, catalogue: PropertyCatalogue, associationTypes: AssociationTypeTable) {
    self.separator = separator
    self.associationTypes = associationTypes
    names = HeaderNames(catalogue)
    rows = TableRows(names, associationTypes)
  }

  var count: Int { rows.imported.inputs.count }

  mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>) {
    if reader != nil {
      Self.feed(bytes, &reader, &rows)
    } else if head.consume(bytes) {
      beginRows()
    }
  }

  mutating func finish() -> ImportedDraft {
    if reader == nil { beginRows() }
    Self.end(&reader, &rows)
    return rows.imported
  }

  private mutating func beginRows() {
    let separator = self.separator ?? head.separator(isKnown: isKnown)
    reader = CSVRowReader(separator: separator)
    let head = self.head
    self.head = TableHead()
    head.content.withUnsafeBufferPointer { Self.feed($0, &reader, &rows) }
  }

  private func isKnown(_ title: String) -> Bool {
    names.property(named: title.trimmed) != nil || title.folded.hasPrefix("associations.")
      || title.utf8.starts(with: TableColumns.propertyPrefix.utf8)
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
