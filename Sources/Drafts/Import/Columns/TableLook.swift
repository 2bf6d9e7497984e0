public import ContactsModel

/// The beginning of a table: what its columns probably are for, before any of it becomes a contact.
public struct TableLook: Hashable, Sendable {
  /// How much of a file is looked at.
  public static let headSize = 262_144
  /// So many rows are kept to be shown.
  private static let mostRows = 50

  /// The first row is one of titles.
  public private(set) var hasHeader: Bool
  public internal(set) var columns: [LookedAtColumn]
  /// The first rows of values.
  public private(set) var rows: [[String]]
  /// How it was read.
  public let options: ImportOptions
  /// The lines of the first rows that hold something, also above the table: each could name the columns.
  public let lines: [Int]
  /// The line of its first row.
  public let headerLine: Int
  /// A word that shows that it is not in the encoding that was assumed.
  public let oddWord: String?
  private let likelier: TextEncoding?

  /// - Parameter isWhole: the bytes are all there is.
  /// - Returns: nil for what is no table, or holds no row to look at.
  public init?(
    _ head: [UInt8], isWhole: Bool, format: ImportFormat, options: ImportOptions = ImportOptions(),
    catalogue: PropertyCatalogue = .builtIn, associationTypes: AssociationTypeTable = .builtIn
  ) {
    guard format == .csv || format == .tsv else { return nil }
    let resolver = ColumnResolver(catalogue, associationTypes, choices: options.choices)
    let (text, assumption) = DecodedText.read(head, isWhole: isWhole, isUTF8: options.encoding != nil)
    var start = TableHead()
    let isEnough = text.withUnsafeBufferPointer { start.consume($0) }
    guard isEnough || isWhole || start.hasRow else { return nil }
    let beginning = TableBeginning(
      start, isWhole: isWhole, separator: format.separator, options: options, isKnown: resolver.isKnown)
    let rows = beginning.rows.map(\.fields)
    guard let first = rows.first else { return nil }
    self.options = options
    lines = beginning.shape.lines
    headerLine = beginning.rows.first?.line ?? 1
    (oddWord, likelier) = (assumption?.oddWord, assumption?.likelier)
    hasHeader = options.headerLine != nil || !resolver.lacksHeader(first)
    (columns, self.rows) = Self.table(rows, hasHeader: hasHeader, resolver)
  }

  /// The same rows, the first one taken for the other thing.
  public func turned(catalogue: PropertyCatalogue, associationTypes: AssociationTypeTable) -> Self {
    let all = hasHeader ? [columns.map { $0.title ?? "" }] + rows : rows
    return Self(self, all, hasHeader: !hasHeader, ColumnResolver(catalogue, associationTypes))
  }

  /// The same table, with columns proposed by what is known now.
  public func resolved(catalogue: PropertyCatalogue, associationTypes: AssociationTypeTable) -> Self {
    let all = hasHeader ? [columns.map { $0.title ?? "" }] + rows : rows
    let resolver = ColumnResolver(catalogue, associationTypes, choices: options.choices)
    var look = Self(self, all, hasHeader: hasHeader, resolver)
    // What was empty in the rows that are kept may have had values below them.
    for index in look.columns.indices where look.columns[index].samples.isEmpty && index < columns.count {
      if !columns[index].samples.isEmpty { look.columns[index] = columns[index] }
    }
    return look
  }

  /// The encoding to try after the one that it was read in.
  public var nextEncoding: TextEncoding {
    let offered = TextEncoding.offered
    guard let current = options.encoding else { return likelier ?? offered[0] }
    return offered.firstIndex(of: current).map { offered[($0 + 1) % offered.count] } ?? offered[0]
  }

  private init(_ look: Self, _ all: [[String]], hasHeader: Bool, _ resolver: ColumnResolver) {
    self = look
    self.hasHeader = hasHeader
    (columns, rows) = Self.table(all, hasHeader: hasHeader, resolver)
  }

  private static func table(
    _ all: [[String]], hasHeader: Bool, _ resolver: ColumnResolver
  ) -> (columns: [LookedAtColumn], rows: [[String]]) {
    let values = hasHeader ? Array(all.dropFirst()) : all
    return (resolver.columns(hasHeader ? all.first : nil, values), Array(values.prefix(mostRows)))
  }

  /// Every column is what its title says: there is nothing to ask.
  public var isSure: Bool {
    hasHeader && oddWord == nil
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
