public import ContactsModel

/// The beginning of a table: what its columns probably are for, before any of it becomes a contact.
public struct TableLook: Hashable, Sendable {
  /// How much of a file is looked at.
  public static let headSize = 262_144
  /// So many rows are kept to be shown.
  private static let mostRows = 50

  /// The first row is one of titles.
  public let hasHeader: Bool
  public internal(set) var columns: [LookedAtColumn]
  /// The first rows of values.
  public let rows: [[String]]

  /// - Parameter isWhole: the bytes are all there is.
  /// - Returns: nil for what is no table, or holds no row to look at.
  public init?(
    _ head: [UInt8], isWhole: Bool, format: ImportFormat, options: ImportOptions = ImportOptions(),
    catalogue: PropertyCatalogue = .builtIn, associationTypes: AssociationTypeTable = .builtIn
  ) {
    guard format == .csv || format == .tsv else { return nil }
    let resolver = ColumnResolver(catalogue, associationTypes, choices: options.choices)
    let text = DecodedText.bytes(head, isWhole: isWhole, isUTF8: options.encoding != nil)
    var start = TableHead()
    let isEnough = text.withUnsafeBufferPointer { start.consume($0) }
    guard isEnough || isWhole || start.hasRow else { return nil }
    let beginning = TableBeginning(
      start, isWhole: isWhole, separator: format.separator, options: options, isKnown: resolver.isKnown)
    let rows = beginning.rows.map(\.fields)
    guard let first = rows.first else { return nil }
    self.init(rows, hasHeader: !resolver.lacksHeader(first), resolver)
  }

  /// The same rows, the first one taken for the other thing.
  public func turned(catalogue: PropertyCatalogue, associationTypes: AssociationTypeTable) -> Self {
    let all = hasHeader ? [columns.map { $0.title ?? "" }] + rows : rows
    return Self(all, hasHeader: !hasHeader, ColumnResolver(catalogue, associationTypes))
  }

  private init(_ all: [[String]], hasHeader: Bool, _ resolver: ColumnResolver) {
    self.hasHeader = hasHeader
    let values = hasHeader ? Array(all.dropFirst()) : all
    columns = resolver.columns(hasHeader ? all.first : nil, values)
    rows = Array(values.prefix(Self.mostRows))
  }

  /// Every column is what its title says: there is nothing to ask.
  public var isSure: Bool {
    hasHeader
      && columns.allSatisfy { $0.certainty == .sure || $0.certainty == .empty || $0.certainty == .readOnly }
  }

  public var titles: [String]? { hasHeader ? columns.map { $0.title ?? "" } : nil }

  /// The first contacts as they would be with these columns.
  public func contacts(
    filling columns: [ColumnTarget], most: Int, catalogue: PropertyCatalogue,
    associationTypes: AssociationTypeTable
  ) -> [ContactInput] {
    let row = ContactRow(columns, catalogue, associationTypes)
    return rows.prefix(most).map { row.read($0).contact }
  }
}
