internal import Algorithms
internal import ContactsModel

/// What became of one row.
struct ReadRow {
  var contact = ContactInput()
  var hints = InputHints()
  /// The contact that it changes; nil for a new one. Nothing was read of it yet.
  var existing: ExistingContact?
  /// Labels that became values.
  var readings: [LabelReading] = []
  /// What was put right in the values.
  var repairs: [Problem] = []
  /// Addresses beside the first one of their cell.
  var furtherAddresses: [String] = []

  /// Keeps that a label was read.
  /// - Returns: its value; the label itself where it has none.
  mutating func reading(_ value: String?, of label: String, as name: String) -> String {
    guard let value else { return label }
    readings.append(LabelReading(property: name, label: label, value: value))
    return value
  }

  /// - Parameter source: an apostrophe that was taken off says that what stands behind it is meant.
  mutating func add(_ text: String, as name: String, from source: RepairedValue.Source) {
    let value = RepairedValue(text, of: name, in: source)
    if let text = value.text { contact.properties.append(Property(name, text)) }
    repairs += value.repairs.map { $0.problem(of: name) }
  }
}

/// A label, or another text for people, that was read as the value that is stored.
public struct LabelReading: Hashable, Sendable {
  public let property: String
  public let label: String
  public let value: String
}

/// Makes a contact out of the fields of a row.
struct ContactRow: Sendable {
  /// What is read out of the cells of a column.
  fileprivate enum Cells {
    case asTheyAre
    case labels(ValueLabels)
    case lists(ValueForm)
  }

  private let columns: [ColumnTarget]
  private let cells: [Cells]
  private let associationTypes: AssociationTypeTable
  private static let furtherAddresses = "hs_additional_emails"
  /// The portal can write the property for further addresses, and no column fills it.
  private let keepsFurtherAddresses: Bool

  init(
    _ columns: [ColumnTarget], _ catalogue: PropertyCatalogue, _ associationTypes: AssociationTypeTable
  ) {
    self.columns = columns
    self.associationTypes = associationTypes
    keepsFurtherAddresses =
      catalogue[Self.furtherAddresses]?.access == .writable
      && !columns.contains(.property(Self.furtherAddresses))
    cells = columns.map { Cells($0, catalogue) }
  }

  func read(_ fields: [String]) -> ReadRow {
    var row = ReadRow()
    row.contact.properties.reserveCapacity(fields.count { !$0.isEmpty })
    for (index, cell) in fields.prefix(columns.count).enumerated() where !cell.isEmpty {
      let field = GuardedCell.read(cell)
      let source = field == cell ? RepairedValue.Source.cell : .guardedCell
      switch columns[index] {
      case .property(let name): row.add(value(of: field, name, at: index, &row), as: name, from: source)
      case .fullName:
        for part in PersonName(field).properties { row.add(part.value, as: part.name, from: source) }
      case .associations(let object): link(field, object, &row)
      case .traceID: row.contact.objectWriteTraceID = field
      case .recordID(let portal):
        row.existing = ExistingContact(unread: field.trimmed, portal: portal)
      case .none: break
      }
    }
    if !row.furtherAddresses.isEmpty {
      let addresses = row.furtherAddresses.uniqued(on: { $0.lowercased() }).joined(separator: ";")
      row.add(addresses, as: Self.furtherAddresses, from: .cell)
    }
    return row
  }

  private func value(of field: String, _ name: String, at index: Int, _ row: inout ReadRow) -> String {
    switch cells[index] {
    case .asTheyAre: return field
    case .labels(let labels): return row.reading(labels.value(of: field), of: field, as: name)
    case .lists(let form):
      guard let list = ValueList.values(of: field, form: form) else { return field }
      if !list.others.isEmpty {
        let areKept = name == "email" && keepsFurtherAddresses
        if areKept { row.furtherAddresses += list.others }
        row.repairs.append(Repair.furtherValues(list.others, areKept: areKept).problem(of: name))
      }
      return list.first
    }
  }

  private func link(_ field: String, _ object: String, _ row: inout ReadRow) {
    let name = ColumnTarget.associations(object).written
    let cell = AssociationCell(defaultType: associationTypes.defaultType(for: object)?.type)
    let associations = cell.associations(field) { text in
      guard let ids = associationTypes.records.ids(named: text, of: object), ids.count == 1 else {
        return nil
      }
      return row.reading(ids.first, of: text, as: name)
    }
    for association in associations {
      row.contact.associations.append(association)
      row.hints.associations.append(AssociationHint(object: object))
    }
  }
}

extension ContactRow.Cells {
  fileprivate init(_ column: ColumnTarget, _ catalogue: PropertyCatalogue) {
    guard case .property(let name) = column, let entry = catalogue[name] else {
      self = .asTheyAre
      return
    }
    switch entry.form {
    case .email, .phone: self = .lists(entry.form)
    case .text: self = entry.fieldType == "textarea" ? .asTheyAre : .lists(.text)
    case .bool, .choice, .choices: self = ValueLabels(entry, catalogue).map { .labels($0) } ?? .asTheyAre
    case .number, .date, .datetime: self = .asTheyAre
    }
  }
}
