public import ContactsModel

/// How well it is known what a column of a table is for.
public enum ColumnCertainty: Hashable, Sendable {
  /// Its title says so.
  case sure
  /// Its title, or what its values look like, says so probably.
  case suggested
  /// A person said so, when a table with these titles was imported before.
  case lastTime
  /// Nothing is known that it could be for.
  case unmapped
  /// It has neither a title nor values.
  case empty
}

/// A column of a table, and what it is proposed to fill.
public struct LookedAtColumn: Hashable, Sendable {
  /// Nil in a table without a header row.
  public let title: String?
  public internal(set) var column: ColumnTarget
  public internal(set) var certainty: ColumnCertainty
  /// The first values that are not empty.
  public let samples: [String]
}

/// The beginning of a table: what its columns probably are for, before any of it becomes a contact.
public struct TableLook: Hashable, Sendable {
  /// How much of a file is looked at.
  public static let headSize = 262_144
  private static let mostRows = 12
  private static let mostSamples = 3
  /// Of so many columns it is guessed what they are for: that takes long.
  private static let mostGuesses = 500

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
    let matcher = ColumnMatcher(catalogue, associationTypes)
    let rows = TableBeginning.rows(
      of: head, isWhole: isWhole, separator: format.separator, options: options, most: Self.mostRows + 1,
      isKnown: matcher.isTitle
    ).map(\.fields)
    guard let first = rows.first else { return nil }
    self.init(rows, hasHeader: !Self.lacksHeader(first, matcher), matcher)
  }

  /// The same rows, the first one taken for the other thing.
  public func turned(catalogue: PropertyCatalogue, associationTypes: AssociationTypeTable) -> Self {
    let all = hasHeader ? [columns.map { $0.title ?? "" }] + rows : rows
    return Self(all, hasHeader: !hasHeader, ColumnMatcher(catalogue, associationTypes))
  }

  private init(_ all: [[String]], hasHeader: Bool, _ matcher: ColumnMatcher) {
    self.hasHeader = hasHeader
    rows = Array(hasHeader ? all.dropFirst() : all[...])
    let count = hasHeader ? all.first?.count ?? 0 : all.map(\.count).max() ?? 0
    columns = []
    var taken: Set<ColumnTarget> = []
    for index in 0..<count {
      let values = rows.compactMap { index < $0.count && !$0[index].isEmpty ? $0[index] : nil }
      let title = hasHeader ? all[0][index] : nil
      add(title, values, matcher, &taken)
    }
  }

  /// What an earlier column fills, a later one does not fill again.
  private mutating func add(
    _ title: String?, _ values: [String], _ matcher: ColumnMatcher, _ taken: inout Set<ColumnTarget>
  ) {
    var (column, certainty) = matcher.match(
      title ?? "", values: values, isThorough: columns.count < Self.mostGuesses)
    if column != .none, !taken.insert(column).inserted {
      (column, certainty) = (.none, .unmapped)
    }
    columns.append(
      LookedAtColumn(
        title: title, column: column, certainty: certainty,
        samples: Array(values.prefix(Self.mostSamples))))
  }

  private static func lacksHeader(_ first: [String], _ matcher: ColumnMatcher) -> Bool {
    let certainties = first.prefix(mostGuesses).map { matcher.match($0, values: []).certainty }
    if certainties.contains(.sure) { return false }
    return first.contains(where: ColumnContent.isEmail)
      || !certainties.contains(.suggested) && first.contains(where: ColumnContent.isValue)
  }

  /// Every column is what its title says: there is nothing to ask.
  public var isSure: Bool {
    hasHeader && columns.allSatisfy { $0.certainty == .sure || $0.certainty == .empty }
  }

  public var titles: [String]? { hasHeader ? columns.map { $0.title ?? "" } : nil }

  /// The first contacts as they would be with these columns.
  public func contacts(
    filling columns: [ColumnTarget], most: Int, associationTypes: AssociationTypeTable
  ) -> [ContactInput] {
    let row = ContactRow(columns, associationTypes)
    return rows.prefix(most).map { row.contact($0).contact }
  }
}
