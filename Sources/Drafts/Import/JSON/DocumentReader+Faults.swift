internal import ContactsModel

extension DocumentReader {
  /// How many containers are open around the input that is being read; nil outside of any.
  var inputDepth: Int? {
    switch place {
    case .inputs(let isMember): depth > 0 ? (isMember ? 2 : 1) : nil
    case .members: hasLoneInputs && !document.hasInputs ? 0 : nil
    case .betweenDocuments: nil
    }
  }

  /// The input that is being read stops being JSON. It keeps its place, with nothing in it but the error.
  mutating func skipInput(_ error: JSONSyntaxError) {
    imported.inputs.append(ContactInput())
    imported.lines.append(error.line)
    imported.problems.append(
      .input(
        imported.inputs.count - 1, Problem(.error, .brokenInput(error), at: .properties), line: error.line))
    (builder, depth, heldCount, faults) = (JSONTreeBuilder(), 0, 0, [])
    if case .members = place {
      document = Document()
      place = .betweenDocuments
    }
  }

  /// Where that input ends is not to be found: the error is one of the file.
  mutating func takeBackSkippedInput() {
    imported.inputs.removeLast()
    imported.lines.removeLast()
    imported.problems.removeLast()
  }

  /// What is wrong with the values of an input, each at its path.
  func faultProblems(of node: JSONNode) -> [(problem: Problem, line: Int)] {
    faults.filter { node.range.contains($0.offset) }.map { fault in
      (Problem(.error, .brokenValue(fault), at: FieldPath(of: fault.offset, in: node)), fault.line)
    }
  }
}

extension FieldPath {
  /// The place in an input where an offset of its text is.
  fileprivate init(of offset: Int, in input: JSONNode) {
    let names = Self.names(to: offset, in: input)
    if names.first == "properties", names.count > 1 {
      self = .property(names[1])
    } else if names.isEmpty || names == ["properties"] {
      self = .properties
    } else {
      let path = names.dropFirst().reduce(names[0]) { $1.hasPrefix("[") ? $0 + $1 : "\($0).\($1)" }
      self = .unknownKey(path)
    }
  }

  private static func names(to offset: Int, in node: JSONNode) -> [String] {
    for member in node.members
    where member.nameRange.contains(offset) || member.node.range.contains(offset) {
      return [member.name] + names(to: offset, in: member.node)
    }
    for (index, element) in node.elements.enumerated() where element.range.contains(offset) {
      return ["[\(index)]"] + names(to: offset, in: element)
    }
    return []
  }
}
