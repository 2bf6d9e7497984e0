import ContactsModel

/// What a title over a column says by itself: a name or a label, or a title that an export writes.
struct KnownColumns: Sendable {
  /// Before a name that is to be taken as it stands.
  static let propertyPrefix = "properties."

  /// Before the name of what came of an input. No property can be called so: its name has no dot.
  static let resultPrefix = "result."

  let names: HeaderNames
  let associationTypes: AssociationTypeTable

  /// Nil for a title that says nothing.
  func column(for field: String) -> ColumnTarget? {
    if field.utf8.starts(with: Self.propertyPrefix.utf8) {
      return .property(String(field.unicodeScalars.dropFirst(Self.propertyPrefix.count)))
    }
    let title = field.trimmed
    if title == "objectWriteTraceId" { return .traceID }
    if let recordID = RecordIDColumn.target(of: title) { return recordID }
    if title.folded.hasPrefix(ColumnTarget.associationPrefix) {
      return target(ofAssociations: String(title.dropFirst(ColumnTarget.associationPrefix.count)))
    }
    if let property = names.property(named: title) ?? names.property(named: title.withoutTimeZone) {
      return .property(property)
    }
    return exported(title).flatMap { $0.isID ? .associations($0.object) : nil }
  }

  /// The object whose records are named below the title, as `Associated Company` in HubSpot's own export.
  func recordNames(for field: String) -> String? {
    let title = field.trimmed
    guard names.property(named: title) == nil else { return nil }
    return exported(title).flatMap { $0.isID ? nil : $0.object }
  }

  /// Several properties have that label, or nothing is known of such records.
  func isDoubtful(_ column: ColumnTarget, for field: String) -> Bool {
    switch column {
    case .property: names.isAmbiguous(field.trimmed)
    case .associations(let object):
      associationTypes.object(named: object) == nil
        && object.utf8.first.map { !(0x30...0x39).contains($0) } ?? true
    case .fullName, .traceID, .recordID, .none: false
    }
  }

  /// - Parameter object: as it is named after `associations.`.
  func target(ofAssociations object: String) -> ColumnTarget {
    .associations(associationTypes.object(named: object)?.name ?? object)
  }

  /// `Associated Company IDs`, `Associated Company` and `Associated Company IDs (Primary)`.
  private func exported(_ title: String) -> (object: String, isID: Bool)? {
    var words = TitleWords.words(of: title)
    guard words.count > 1, words.removeFirst() == "associated" else { return nil }
    if words.last == "primary" { words.removeLast() }
    let isID = words.last == "id" || words.last == "ids"
    if isID { words.removeLast() }
    return associationTypes.object(named: words.joined(separator: " ")).map { ($0.name, isID) }
  }
}

extension String {
  /// `Create Date (GMT+1)`, as exports of HubSpot name their columns of times.
  fileprivate var withoutTimeZone: String {
    // Every cell near the top of a table is asked whether it is a title, and making the expression takes a while.
    guard utf8.contains(UInt8(ascii: ")")) else { return self }
    return replacing(/\s*\((GMT|UTC|[A-Z]{3,4})([+\-\u{2212}]\d{1,2}(:?\d{2})?)?\)\s*$/, with: "")
  }
}
