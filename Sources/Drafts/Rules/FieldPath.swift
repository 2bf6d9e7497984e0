/// A place inside one contact input, counted from 0.
public enum FieldPath: Hashable, Sendable {
  /// The input as a whole.
  case properties
  case property(String)
  case associationRecordID(Int)
  /// The types of an association as a whole.
  case associationTypes(Int)
  case associationCategory(Int, Int)
  case associationTypeID(Int, Int)
  case traceID
  /// The id of a contact that exists.
  case recordID
  /// A key that is not part of the published form, or that holds something else than it must, by its own path.
  case unknownKey(String)

  /// The position of the association that the place is in; nil for any other place.
  public var association: Int? {
    switch self {
    case .associationRecordID(let position), .associationTypes(let position),
      .associationCategory(let position, _), .associationTypeID(let position, _):
      position
    case .properties, .property, .traceID, .recordID, .unknownKey: nil
    }
  }

  /// The path as output and messages write it, without the `inputs[N].` before it.
  public var text: String {
    switch self {
    case .properties: "properties"
    case .property(let name): "properties.\(name)"
    case .associationRecordID(let position): "associations[\(position)].to.id"
    case .associationTypes(let position): "associations[\(position)].types"
    case .associationCategory(let position, let type):
      "associations[\(position)].types[\(type)].associationCategory"
    case .associationTypeID(let position, let type):
      "associations[\(position)].types[\(type)].associationTypeId"
    case .traceID: "objectWriteTraceId"
    case .recordID: "id"
    case .unknownKey(let path): path
    }
  }
}
