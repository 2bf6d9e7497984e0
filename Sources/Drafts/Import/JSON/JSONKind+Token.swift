internal import ContactsModel

extension JSONKind {
  /// The kind of the value that begins with a token.
  init(_ kind: JSONToken.Kind) {
    switch kind {
    case .beginObject, .endObject: self = .object
    case .beginArray, .endArray: self = .array
    case .name, .string: self = .string
    case .number: self = .number
    case .bool: self = .bool
    case .null: self = .null
    }
  }
}
