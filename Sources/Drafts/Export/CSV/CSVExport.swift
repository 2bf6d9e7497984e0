import ContactsModel

/// Writes a draft as a table that imports as the same draft: the columns are found first, then each row is written by
/// itself.
///
/// A cell without anything sets nothing, and a value that is empty is a cell with an apostrophe: see ``GuardedCell``.
/// What a table cannot carry is found by reading each row back, and is told by ``losses``.
public struct CSVExport: Sendable {
  private var columns: CSVColumns
  private let results: [String]
  /// Some inputs change contacts that exist: a last column has their ids, by which an import knows them again.
  private var recordIDTitle: String?
  private var written = 0
  public private(set) var losses: [ExportLoss] = []

  /// - Parameter results: the names of columns behind the others, which an import leaves out.
  public init(
    _ inputs: some Sequence<DraftInput>, results: [String] = [], catalogue: PropertyCatalogue = .builtIn,
    associationTypes: AssociationTypeTable = .builtIn
  ) {
    columns = CSVColumns(catalogue, associationTypes)
    self.results = results
    var portals: Set<Int?> = []
    for input in inputs {
      columns.note(input)
      if let existing = input.existing { portals.insert(existing.portal) }
    }
    // One column is of one portal.
    if let portal = portals.first {
      recordIDTitle = RecordIDColumn.title(portal: portals.count == 1 ? portal : nil)
    }
  }

  public var header: [UInt8] {
    CSVText.row(
      columns.titles + results.map { KnownColumns.resultPrefix + $0 } + [recordIDTitle].compactMap(\.self))
  }

  /// The row of the next input, in the order of the draft. It has to be one of those that the columns were made for.
  /// - Parameter results: what stands in the columns of results.
  public mutating func row(_ input: DraftInput, results: [String] = []) -> [UInt8] {
    let cells = cells(of: input)
    note(input.contact, cells, isNamed: input.existing != nil)
    if input.linkChanges().contains(where: { !$0.removing.isEmpty }) { lose(.unlinking) }
    written += 1
    let id = recordIDTitle == nil ? [] : [input.existing?.id ?? ""]
    return CSVText.row(cells + results.map { $0.isEmpty ? $0 : GuardedCell.written($0) } + id)
  }

  private func cells(of input: DraftInput) -> [String] {
    var cells = Array(repeating: "", count: columns.count)
    for property in input.contact.properties.reversed() {
      if let column = columns.position(of: property.name) {
        cells[column] = GuardedCell.written(property.value)
      }
    }
    for (column, links) in links(of: input) {
      cells[columns.properties.count + column] = GuardedCell.written(links.joined(separator: ";"))
    }
    if let traceID = input.contact.objectWriteTraceID, columns.hasTraceID {
      cells[cells.count - 1] = GuardedCell.written(traceID)
    }
    return cells
  }

  /// What each association column holds.
  private func links(of input: DraftInput) -> [Int: [String]] {
    var links: [Int: [String]] = [:]
    for (index, association) in input.contact.associations.enumerated() {
      let object = columns.object(of: index, in: input)
      guard let column = columns.position(ofObject: object) else { continue }
      let id = association.recordID
      let pieces = association.types.map { "\(id):\($0.category.rawValue)/\($0.typeID)" }
      links[column, default: []] += pieces.isEmpty ? [id] : pieces
    }
    return links
  }

  private mutating func note(_ contact: ContactInput, _ cells: [String], isNamed: Bool) {
    guard isNamed || cells.contains(where: { !$0.isEmpty }) else { return lose(.emptyInput) }
    let back = contactBack(from: cells)
    noteProperties(contact.properties, back.properties)
    guard contact.associations != back.associations else { return }
    let isSame =
      Set(contact.associations) == Set(back.associations)
      && contact.associations.count == back.associations.count
    lose(isSame ? .associationOrder : .association)
  }

  private mutating func noteProperties(_ properties: [Property], _ back: [Property]) {
    var seen: Set<String> = []
    let first = properties.filter { property in
      let isFirst = seen.insert(property.name).inserted
      if !isFirst { lose(.repeatedProperty(property.name)) }
      return isFirst
    }
    if first != back { lose(.propertyOrder) }
  }

  /// What an import makes of a row.
  private func contactBack(from cells: [String]) -> ContactInput {
    var contact = ContactInput()
    for (name, cell) in zip(columns.properties, cells) where !cell.isEmpty {
      contact.properties.append(Property(name, GuardedCell.read(cell)))
    }
    for (object, cell) in zip(columns.objects, cells.dropFirst(columns.properties.count)) {
      let type = columns.associationTypes.defaultType(for: object)?.type
      contact.associations += AssociationCell(defaultType: type).associations(GuardedCell.read(cell))
    }
    return contact
  }

  private mutating func lose(_ kind: ExportLoss.Kind) {
    losses.append(ExportLoss(input: written, kind: kind))
  }
}
