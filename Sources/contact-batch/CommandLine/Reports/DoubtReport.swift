import Drafts

/// What is said before anything leaves of values that are hardly meant, and of those that reading has put right.
enum DoubtReport {
  /// More of them are only counted: `validate` lists all.
  static let mostListed = 20

  static func lines(_ inputs: ReadInputs) -> [String] {
    var lines: [String] = []
    var more = 0
    for (index, input) in inputs.inputs.enumerated() {
      let problems =
        (inputs.inputProblems[index] ?? []) + Rules.problems(of: input, catalogue: inputs.portal.catalogue)
      for problem in problems where problem.rule.isDoubt && !problem.isError {
        if lines.count < mostListed {
          let found = FoundProblem(problem, input: index, line: inputs.line(ofInput: index))
          lines.append(ProblemReport.line(for: found, of: inputs.source))
        } else {
          more += 1
        }
      }
    }
    return more > 0 ? lines + ["\(more) more values like these: validate lists them"] : lines
  }
}
