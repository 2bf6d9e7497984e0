import Yams

/// A value of the file, and where it stands.
struct ConfigurationNode {
  let node: Node
  /// The names that lead there, joined by dots.
  let key: String
  let line: Int

  /// Nothing is given, which is as good as leaving the key out.
  var isEmpty: Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// As it stands in the file: a number or `y` is a text as well.
  var text: String? {
    if case .scalar(let scalar) = node { scalar.string } else { nil }
  }

  /// The children of a section, with their names; nil for anything else.
  var members: [(name: String, value: ConfigurationNode)]? {
    if isEmpty { return [] }
    guard case .mapping(let mapping) = node else { return nil }
    return mapping.map { name, value in
      let text = name.string ?? ""
      return (
        text,
        ConfigurationNode(
          node: value, key: key.isEmpty ? text : "\(key).\(text)",
          line: name.mark?.line ?? value.mark?.line ?? line)
      )
    }
  }

  /// The elements of a list; a single value is a list of one.
  var elements: [ConfigurationNode]? {
    switch node {
    case .scalar: [self]
    case .sequence(let sequence):
      sequence.map { ConfigurationNode(node: $0, key: key, line: $0.mark?.line ?? line) }
    case .mapping, .alias: nil
    }
  }
}
