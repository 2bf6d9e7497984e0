public import ContactsModel

/// What was read out of a file.
public struct ImportedDraft: Hashable, Sendable {
  /// In the order of the file.
  public internal(set) var inputs: [ContactInput] = []
  /// The line on which each input begins, from 1.
  public internal(set) var lines: [Int] = []
  /// Hints beside the inputs, by index; only tables with association columns give some.
  public internal(set) var hints: [Int: InputHints] = [:]
  /// Links that go, by index; without types the whole link. Only bodies for editing say some.
  public internal(set) var unlinks: [Int: [ExistingLink]] = [:]
  /// The contacts that inputs change, by index; only tables that were exported from such a draft name some.
  public internal(set) var existing: [Int: ExistingContact] = [:]
  /// In the order of the file, the first of each kind.
  public internal(set) var problems: [ImportProblem] = []
  /// How many problems of the file there are of each kind, with those that are not kept.
  public private(set) var fileProblemCounts: [ProblemKind: Int] = [:]
  /// Columns with values that a person's mapping leaves out.
  public internal(set) var leftOut: [LeftOutColumn] = []

  /// The columns of a table and what they fill, as the table itself says; empty where a person decided all of them.
  public internal(set) var columns: [LookedAtColumn] = []
  /// It was read out of a table, whose cells hold what people see.
  public internal(set) var isTable = false
  /// Labels that became values, and how often.
  public internal(set) var labelReadings: [LabelReading: Int] = [:]

  /// Names of records in columns that are left out for them.
  public internal(set) var names = NamedRecords()

  public init() {}

  /// Keeps a problem of the file, or only counts it where there are very many like it.
  mutating func add(_ problem: FileProblem) {
    if count(problem) { problems.append(.file(problem)) }
  }

  /// Puts a problem of the file where its line has its place.
  mutating func insert(_ problem: FileProblem) {
    guard count(problem) else { return }
    let place = problems.firstIndex { $0.line >= problem.line } ?? problems.endIndex
    problems.insert(.file(problem), at: place)
  }

  /// Takes nothing of the file, for this one reason.
  mutating func refuse(_ problem: FileProblem) {
    self = Self()
    add(problem)
  }

  /// - Returns: whether the problem is to be kept.
  mutating func count(_ problem: FileProblem) -> Bool {
    let kind = ProblemKind(problem)
    fileProblemCounts[kind, default: 0] += 1
    return fileProblemCounts[kind, default: 0] <= ProblemKind.mostKept
  }

  /// The inputs as they stand in a draft, with identities that count up.
  public func draftInputs(countingFrom first: InputID) -> [DraftInput] {
    inputs.enumerated().map { index, contact in
      DraftInput(
        id: InputID(rawValue: first.rawValue &+ UInt64(index)), contact: contact,
        hints: hints[index] ?? .none, existing: existing[index])
    }
  }

  /// Nothing of it may be sent before a person has decided what a column fills.
  public var isRefused: Bool {
    problems.contains { if case .file(let problem) = $0 { problem.rule.isRefusal } else { false } }
  }

  public var hasErrors: Bool { problems.contains { $0.severity == .error } }

  /// The problems of inputs by index, for a plan.
  public var inputProblems: [Int: [Problem]] {
    problems.reduce(into: [:]) { found, problem in
      if case .input(let index, let problem, _) = problem { found[index, default: []].append(problem) }
    }
  }
}
