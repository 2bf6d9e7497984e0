/// Takes the problems that rules find, or only how many there are.
struct ProblemCollector: Sendable {
  enum Detail {
    case problems
    /// How many there are of each kind.
    case groups
    /// How many errors and warnings there are.
    case counts
  }

  private let detail: Detail
  private(set) var problems: [Problem] = []
  private(set) var errors = 0
  private(set) var warnings = 0
  /// How many of each kind, where only their number is wanted.
  private(set) var groups: [ProblemGroup: Int] = [:]
  /// Nearest names that were looked for before: the same unknown name mostly stands in many inputs.
  private var nearestNames: [String: String?] = [:]
  /// For more names than any portal has it is not looked for what was meant: that takes long.
  private static let mostNearestNames = 2_000

  init(_ detail: Detail) {
    self.detail = detail
  }

  mutating func add(
    _ severity: Severity, _ rule: @autoclosure () -> Rule, at path: @autoclosure () -> FieldPath,
    suggestion: @autoclosure () -> String? = nil
  ) {
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    }
    switch detail {
    case .problems: problems.append(Problem(severity, rule(), at: path(), suggestion: suggestion()))
    case .groups: groups[ProblemGroup(severity, rule(), at: path()), default: 0] += 1
    case .counts: break
    }
  }

  mutating func add(_ problem: Problem) {
    add(problem.severity, problem.rule, at: problem.path, suggestion: problem.suggestion)
  }

  mutating func addUnknown(_ name: String, in catalogue: PropertyCatalogue) {
    var nearest: String?
    if case .problems = detail {
      if let known = nearestNames[name] {
        nearest = known
      } else if nearestNames.count < Self.mostNearestNames {
        nearest = catalogue.nearestName(to: name)
        nearestNames[name] = .some(nearest)
      }
    }
    add(
      catalogue.isComplete ? .error : .warning, .unknownProperty(name: name), at: .property(name),
      suggestion: nearest)
  }

  /// Gives what was found and begins anew.
  mutating func take() -> [Problem] {
    defer {
      problems = []
      errors = 0
      warnings = 0
    }
    return problems
  }
}
