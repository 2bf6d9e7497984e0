import ContactsModel

/// What a title over a column says by itself: a name or a label, or one of the prefixes that an export writes.
struct KnownColumns: Sendable {
  private static let associationPrefix = "associations."
  /// Before a name that is to be taken as it stands.
  static let propertyPrefix = "properties."

  let names: HeaderNames
  let associationTypes: AssociationTypeTable

  /// Nil for a title that says nothing.
  func column(for field: String) -> ColumnTarget? {
    if field.utf8.starts(with: Self.propertyPrefix.utf8) {
      return .property(String(field.unicodeScalars.dropFirst(Self.propertyPrefix.count)))
    }
    let title = field.trimmed
    if title == "objectWriteTraceId" { return .traceID }
    if title.folded.hasPrefix(Self.associationPrefix) {
      let object = String(title.dropFirst(Self.associationPrefix.count))
      return .associations(associationTypes.object(named: object)?.name ?? object)
    }
    return names.property(named: title).map { .property($0) }
  }

  /// Whether a row of such titles is likely to be a header: also what is only guessed counts.
  @Sendable func isTitle(_ field: String) -> Bool {
    column(for: field) != nil || HeaderSynonyms.property(HeaderNames.reduced(field)) != nil
  }

  /// Several properties have that label, or nothing is known of such records.
  func isDoubtful(_ column: ColumnTarget, for field: String) -> Bool {
    switch column {
    case .property: names.isAmbiguous(field.trimmed)
    case .associations(let object):
      associationTypes.object(named: object) == nil
        && object.utf8.first.map { !(0x30...0x39).contains($0) } ?? true
    case .traceID, .none: false
    }
  }
}
