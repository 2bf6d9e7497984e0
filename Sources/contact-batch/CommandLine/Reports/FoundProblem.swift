import Drafts

/// One line of what `validate` prints.
struct FoundProblem: Equatable, Sendable {
  /// Index and path inside the input; for a problem of the file as a whole no index, and a path only where a key is at
  /// fault.
  let input: Int?
  let path: String?
  /// From 1; nil where it is not known, as in a draft.
  let line: Int?
  let severity: Severity
  let rule: String
  var message: String
  let suggestion: String?

  init(_ problem: FileProblem) {
    input = nil
    path = problem.key
    line = problem.line
    severity = problem.severity
    rule = problem.rule.name
    message = problem.message
    suggestion = problem.suggestion
  }

  init(_ problem: Problem, input: Int, line: Int?) {
    self.input = input
    path = problem.path.text
    self.line = line
    severity = problem.severity
    rule = problem.rule.name
    message = problem.message
    suggestion = problem.suggestion
  }
}

extension ReadInputs {
  /// The problems, those of the file first, then input by input.
  func problems() -> FoundProblems {
    var found = FoundProblems(fileProblems, counts: fileProblemCounts)
    var checker = DraftChecker(catalogue: portal.catalogue)
    for (index, input) in inputs.enumerated() {
      for problem in (inputProblems[index] ?? []) + checker.check(input) {
        found.add(FoundProblem(problem, input: index, line: line(ofInput: index)))
      }
    }
    return found
  }
}

extension FileProblem {
  fileprivate var key: String? {
    if case .unknownKey(let key) = rule { key } else { nil }
  }

  fileprivate var suggestion: String? {
    if case .unknownColumn(_, _, let suggestion) = rule { suggestion } else { nil }
  }
}
