import Drafts

/// The problems of a file or draft: very many of the same are counted.
struct FoundProblems {
  private(set) var listed: [FoundProblem] = []
  private(set) var hasErrors = false
  private var repetitions = Repetitions<FoundProblem>()
  /// Problems of the file that reading it has counted and not kept, by the last that it kept.
  private var uncounted: [(last: FoundProblem, count: Int)] = []

  init() {}

  init(_ problems: [FileProblem], counts: [ProblemKind: Int]) {
    var kept: [ProblemKind: (last: FoundProblem, count: Int)] = [:]
    for problem in problems {
      let found = FoundProblem(problem)
      add(found)
      kept[ProblemKind(problem), default: (found, 0)].count += 1
      kept[ProblemKind(problem)]?.last = found
    }
    uncounted = kept.compactMap { kind, kept in
      let more = (counts[kind] ?? 0) - kept.count
      return more > 0 ? (kept.last, more) : nil
    }.sorted { ($0.last.line ?? 0, $0.last.rule) < ($1.last.line ?? 0, $1.last.rule) }
  }

  mutating func add(_ problem: FoundProblem) {
    hasErrors = hasErrors || problem.severity == .error
    let kind = "\(problem.severity.rawValue) \(problem.rule)"
    if repetitions.lists(problem, saying: "\(kind) \(problem.message)", of: kind) { listed.append(problem) }
  }

  /// Those that stand for many: the first that is not listed, and how many there are with it.
  var rest: [(first: FoundProblem, count: Int)] {
    var rest = repetitions.rest
    for (last, count) in uncounted {
      if let place = rest.firstIndex(where: { $0.first.rule == last.rule && $0.first.message == last.message }
      ) {
        rest[place].count += count
      } else {
        rest.append((last, count + 1))
      }
    }
    return rest
  }

  /// As they are listed for people: those that stand for many come last and say for how many.
  var lines: [FoundProblem] {
    listed
      + rest.map { problem, count in
        var line = problem
        line.message += Repetitions<FoundProblem>.words(count)
        return line
      }
  }
}
