internal import ContactsModel

extension BulkEdit {
  /// `"set":["city","Ulm"],"of":[0,100,205,206]`: the bounds of the ranges of contacts, one after the other.
  func write(to writer: inout JSONWriter) {
    switch change {
    case .set(let property): writer.member("set", .array([.string(property.name), .string(property.value)]))
    case .clear(let name): writer.member("clear", .string(name))
    case .fill(let position, let first): writer.member("fill", .array([.number(position), .number(first)]))
    case .make(let changes): writer.member("make", .array(changes.map(\.jsonValue)))
    }
    writer.member("of", .array(contacts.flatMap { [.number($0.lowerBound), .number($0.upperBound)] }))
  }

  init(stored node: JSONNode) throws(DraftCodingError) {
    guard let change = Change(stored: node), let bounds = node["of"]?.numbers, bounds.count % 2 == 0 else {
      throw .form
    }
    self.init(
      change,
      try stride(from: 0, to: bounds.count, by: 2).map { place throws(DraftCodingError) in
        guard bounds[place] <= bounds[place + 1] else { throw .form }
        return bounds[place]..<bounds[place + 1]
      })
  }
}

extension BulkEdit.Change {
  fileprivate init?(stored node: JSONNode) {
    if let set = node["set"]?.elements.map(\.text), set.count == 2, let name = set[0], let value = set[1] {
      self = .set(Property(name, value))
    } else if let name = node["clear"]?.text {
      self = .clear(name)
    } else if let fill = node["fill"]?.numbers, fill.count == 2 {
      self = .fill(position: fill[0], first: fill[1])
    } else if let changes = node["make"]?.elements {
      let read = changes.compactMap { ValueChange(stored: $0) }
      guard read.count == changes.count else { return nil }
      self = .make(read)
    } else {
      return nil
    }
  }
}

extension ValueChange {
  fileprivate var jsonValue: JSONValue {
    .array([.number(input), .number(position), .string(before), .string(after)])
  }

  fileprivate init?(stored node: JSONNode) {
    let parts = node.elements.map(\.text)
    guard parts.count == 4, let input = parts[0].flatMap({ Int($0) }),
      let position = parts[1].flatMap({ Int($0) }), let before = parts[2], let after = parts[3]
    else { return nil }
    self.init(input: input, position: position, before: before, after: after)
  }
}

extension JSONValue {
  fileprivate static func number(_ value: Int) -> Self { .number(String(value)) }
}

extension JSONNode {
  /// Nil if an element is no whole number.
  fileprivate var numbers: [Int]? {
    let numbers = elements.map { $0.text.flatMap { Int($0) } }
    return numbers.contains(nil) ? nil : numbers.compactMap(\.self)
  }
}
