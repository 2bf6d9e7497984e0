import ContactsModel
import Drafts

/// The place of a request that an error names by its column.
struct BodyPlace: Equatable {
  /// The input, by its position in the batch.
  let position: Int
  /// Nil where the column is in no field of the input.
  let field: FieldPath?
}

extension PlannedBatch {
  /// Where the column is that the words of an error name: `Invalid input JSON on line 1, column 57`. Nil where none is
  /// named, or where it is in no input.
  func place(namedBy error: ErrorBody) -> BodyPlace? {
    guard let message = error.message,
      let match = message.firstMatch(of: #/^Invalid input JSON on line 1, column (\d+)\b/#),
      let column = Int(match.1), (1...byteCount + 1).contains(column), let root = try? JSONReader.read(body)
    else { return nil }
    // Nobody has said whether bytes or characters are counted.
    let places = Set([column - 1, offset(ofCharacter: column - 1)]).map { place(at: $0, in: root) }
    guard let position = places[0]?.position, places.allSatisfy({ $0?.position == position }) else {
      return nil
    }
    let fields = Set(places.map { $0?.field })
    return BodyPlace(position: position, field: fields.count == 1 ? places[0]?.field : nil)
  }

  /// The byte at which a UTF-16 unit begins, as Java counts characters.
  private func offset(ofCharacter count: Int) -> Int {
    let text = String(decoding: body, as: UTF8.self)
    let end = text.utf16.index(text.startIndex, offsetBy: count, limitedBy: text.endIndex) ?? text.endIndex
    return text.utf8.distance(from: text.startIndex, to: end)
  }

  /// A reader may stop behind what it cannot read: the byte before counts where it is in a field and this one is not.
  private func place(at offset: Int, in root: JSONNode) -> BodyPlace? {
    let places = [offset, offset - 1].compactMap { offset -> BodyPlace? in
      guard let position = inputs.firstIndex(where: { $0.bodyRange.contains(offset) }) else { return nil }
      return BodyPlace(position: position, field: root.names(at: offset).flatMap(FieldPath.init(names:)))
    }
    return places.first { $0.field != nil } ?? places.first
  }
}

extension JSONNode {
  /// The names and indices that lead to what stands at a byte; nil outside of all values.
  fileprivate func names(at offset: Int) -> [String]? {
    guard range.contains(offset) else { return nil }
    switch kind {
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        if let names = element.names(at: offset) { return ["\(index)"] + names }
      }
    case .object(let members):
      for member in members {
        if member.nameRange.contains(offset) { return [member.name] }
        if let names = member.node.names(at: offset) { return [member.name] + names }
      }
    case .null, .bool, .number, .string: break
    }
    return []
  }
}

extension FieldPath {
  /// The field that a path of a create or update request leads to, or into: `inputs`, `3`, `properties`, `city`.
  fileprivate init?(names: [String]) {
    guard names.count > 3, names[0] == "inputs" else { return nil }
    switch (names[2], Int(names[3])) {
    case ("properties", _): self = .property(names[3])
    case ("associations", let position?):
      self =
        names.count > 4 && names[4] == "types" ? .associationTypes(position) : .associationRecordID(position)
    default: return nil
    }
  }
}

extension ErrorDetail {
  /// The same with the field that it is about, as far as none is named.
  func naming(_ field: FieldPath?) -> Self {
    var copy = self
    switch field {
    case .property(let name)? where propertyName == nil:
      copy.context.entries.append(ErrorContext.Entry("propertyName", [name]))
    case let field? where location == nil: copy.location = field.text
    default: break
    }
    return copy
  }
}
