import Drafts

/// Where a line of a body is, as steps from its root.
struct BodyPath: Hashable, Sendable {
  var steps: [BodyLine.Step]

  /// As jq writes it: `.inputs[1].properties.email`.
  var text: String {
    var text = ""
    for step in steps {
      switch step {
      case .root: break
      case .name(let name) where Self.isPlain(name): text += ".\(name)"
      case .name(let name): text += "[\(JSONLines.quoted(name))]"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text.isEmpty ? "." : text
  }

  /// The position of the input in its batch; nil outside of all inputs.
  var input: Int? {
    guard steps.count >= 2, steps[0] == .name("inputs"), case .index(let index) = steps[1] else { return nil }
    return index
  }

  /// The field of the input that the path leads to, or leads into.
  var field: FieldPath {
    switch Array(steps.dropFirst(2)) {
    case let rest where rest.first == .name("properties"): Self.property(rest)
    case let rest where rest.first == .name("associations"): Self.association(rest)
    case let rest where rest.first == .name("objectWriteTraceId"): .traceID
    default: .properties
    }
  }

  private static func property(_ steps: [BodyLine.Step]) -> FieldPath {
    if steps.count > 1, case .name(let name) = steps[1] { .property(name) } else { .properties }
  }

  private static func association(_ steps: [BodyLine.Step]) -> FieldPath {
    guard steps.count > 1, case .index(let position) = steps[1] else { return .associationRecordID(0) }
    guard steps.count > 3, steps[2] == .name("types"), case .index(let type) = steps[3] else {
      return .associationRecordID(position)
    }
    return .associationTypeID(position, type)
  }

  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, !("0"..."9").contains(first) else { return false }
    return name.unicodeScalars.allSatisfy { scalar in
      scalar == "_" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar)
    }
  }
}
