/// Problems of many inputs that are put right in the same way: what is wrong, where, and how bad it is.
public struct ProblemGroup: Hashable, Sendable {
  public let severity: Severity
  public let place: ProblemPlace
  /// What is wrong, in a few words: `not an option`.
  public let label: String

  public init(_ problem: Problem) {
    self.init(problem.severity, problem.rule, at: problem.path)
  }

  init(_ severity: Severity, _ rule: Rule, at path: FieldPath) {
    (self.severity, place, label) = (severity, ProblemPlace(of: path), rule.label)
  }

  public var isError: Bool { severity == .error }
}

/// Where the problems of a group stand, in any input.
public enum ProblemPlace: Hashable, Sendable {
  case contact
  case property(String)
  case associations

  init(of path: FieldPath) {
    switch path {
    case .property(let name): self = .property(name)
    case .associationRecordID, .associationTypes, .associationCategory, .associationTypeID:
      self = .associations
    case .properties, .traceID, .recordID, .unknownKey: self = .contact
    }
  }
}

/// How many problems of a group a draft has.
public struct ProblemCount: Hashable, Sendable {
  public let group: ProblemGroup
  public let count: Int

  /// Errors first, then the most frequent, then by place.
  public static func ordered(_ counts: [ProblemGroup: Int]) -> [Self] {
    counts.map { Self(group: $0, count: $1) }.sorted { left, right in
      if left.group.isError != right.group.isError { return left.group.isError }
      if left.count != right.count { return left.count > right.count }
      return (left.group.place.name, left.group.label) < (right.group.place.name, right.group.label)
    }
  }
}

extension ProblemPlace {
  /// The name of the property, or what else it is; empty for the contact as a whole.
  public var name: String {
    switch self {
    case .contact: ""
    case .property(let name): name
    case .associations: "associations"
    }
  }
}
