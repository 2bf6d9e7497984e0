/// Reads UTF-8 in one of the formats.
///
/// Exactly one of the readers is there. An enum of them would have each piece copy all that was read before it.
struct FormatReader: Sendable {
  private var json: JSONImporter?
  private var table: CSVImporter?
  private var cards: VCardImporter?
  private let choices: ColumnChoices

  init(
    _ format: ImportFormat, _ catalogue: PropertyCatalogue, _ associationTypes: AssociationTypeTable,
    _ mapping: TableMapping?, _ options: ImportOptions
  ) {
    choices = options.choices
    switch format {
    case .json:
      json = JSONImporter(namesContacts: options.namesContacts)
    case .csv, .tsv:
      table = CSVImporter(
        separator: format.separator, catalogue: catalogue, associationTypes: associationTypes,
        mapping: mapping, options: options)
    case .vcf:
      cards = VCardImporter(catalogue: catalogue)
    }
  }

  var count: Int { json?.count ?? table?.count ?? cards?.count ?? 0 }

  var exceeded: ExceededBound? { json?.exceeded ?? table?.exceeded ?? cards?.exceeded }

  /// The file says in which encoding its letters are, so that nothing of it was assumed.
  var namesEncodings: Bool { cards?.namesEncodings ?? false }

  /// The column that a person named and the table lacks, with the titles it has.
  var missing: (title: String, titles: [String])? {
    table == nil ? choices.firstNeeded.map { ($0, []) } : table?.missing
  }

  mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>) {
    json?.consume(bytes)
    table?.consume(bytes)
    cards?.consume(bytes)
  }

  mutating func finish() -> ImportedDraft {
    json?.finish() ?? table?.finish() ?? cards?.finish() ?? ImportedDraft()
  }
}

extension ImportFormat {
  /// Nil where the table itself tells it.
  var separator: CSVSeparator? { self == .tsv ? .tab : nil }
}
