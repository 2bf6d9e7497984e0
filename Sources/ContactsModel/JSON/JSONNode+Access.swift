/// Lenient access: a value of another kind counts as absent, and nothing ever traps.
extension JSONNode {
  /// The value of a member. Where a name stands more than once, the last one counts, as in most readers.
  public subscript(name: String) -> JSONNode? {
    guard case .object(let members) = kind else { return nil }
    return members.last { $0.name == name }?.node
  }

  /// The elements of an array; none for anything else.
  public var elements: [JSONNode] {
    if case .array(let elements) = kind { elements } else { [] }
  }

  /// The members of an object; none for anything else.
  public var members: [Member] {
    if case .object(let members) = kind { members } else { [] }
  }

  /// Whether it is an object, be it an empty one.
  public var isObject: Bool {
    if case .object = kind { true } else { false }
  }

  /// Text for whatever stands here: a string itself, the digits of a number, `true` or `false`, compact JSON of an
  /// array or object; nil for null.
  public var text: String? {
    switch kind {
    case .null: nil
    case .string(let text), .number(let text): text
    case .bool(let value): value ? "true" : "false"
    case .array, .object: String(decoding: value.jsonBytes, as: UTF8.self)
    }
  }
}

extension Tolerant where Value: LosslessStringConvertible {
  /// The value if its text reads as one (also in quotes), the text itself otherwise; nil for null.
  public init?(json: JSONNode) {
    guard let text = json.text else { return nil }
    self = Value(text).map(Tolerant.value) ?? .text(text)
  }
}

extension JSONNode? {
  /// The elements of an array that can be read as a type; none for anything but an array.
  func list<Element>(_ read: (JSONNode) -> Element?) -> [Element] {
    self?.elements.compactMap(read) ?? []
  }
}
