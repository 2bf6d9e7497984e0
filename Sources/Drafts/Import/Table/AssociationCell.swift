internal import ContactsModel

/// A cell of an association column: `ID` or `ID:CATEGORY/TYPEID`, several separated by `;`. The name of a record stands
/// for its id where it is known.
///
/// A bare id means the unlabelled type of the column's object; where that is not known the association has no type,
/// which is a problem of the input. An id that stands there again adds a type to its association.
struct AssociationCell {
  let defaultType: AssociationType?

  /// - Parameter id: finds a record by its name.
  func associations(_ text: String, id: (_ name: String) -> String? = { _ in nil }) -> [Association] {
    var associations: [Association] = []
    var places: [String: Int] = [:]
    for piece in text.split(separator: ";") {
      let piece = String(piece).trimmed
      guard !piece.isEmpty else { continue }
      let link = association(piece, id)
      if let known = places[link.recordID] {
        associations[known].types += link.types
      } else {
        places[link.recordID] = associations.count
        associations.append(link)
      }
    }
    return associations
  }

  private func association(_ text: String, _ id: (_ name: String) -> String?) -> Association {
    if !text.isDigits, let id = id(text) {
      return Association(recordID: id, types: defaultType.map { [$0] } ?? [])
    }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let recordID = String(parts[0]).trimmed
    guard parts.count > 1 else {
      return Association(recordID: recordID, types: defaultType.map { [$0] } ?? [])
    }
    let type = parts[1].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let typeID = type.count > 1 ? String(type[1]).trimmed : ""
    return Association(
      recordID: recordID,
      types: [
        AssociationType(
          category: AssociationCategory(rawValue: String(type[0]).trimmed),
          typeID: Int32(typeID).map(Tolerant.value) ?? .text(typeID))
      ])
  }
}
