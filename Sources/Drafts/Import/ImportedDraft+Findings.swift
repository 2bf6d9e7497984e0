extension ImportedDraft {
  /// Everything that is wrong with the file and with its inputs, in the order of the file: what showed while it was
  /// read, and what the rules find.
  public func findings(
    catalogue: PropertyCatalogue = .builtIn, associationTypes: AssociationTypeTable = .builtIn
  ) -> [ImportProblem] {
    var checker = DraftChecker(catalogue: catalogue, associationTypes: associationTypes)
    var findings: [ImportProblem] = []
    var read = problems[...]
    for (index, contact) in inputs.enumerated() {
      while let problem = read.first, problem.isBefore(index, line: lines[index]) {
        findings.append(problem)
        read.removeFirst()
      }
      findings += checker.check(contact).map { .input(index, $0, line: lines[index]) }
    }
    return findings + read
  }
}

extension ImportProblem {
  /// Whether it is told before what the rules find in an input.
  fileprivate func isBefore(_ index: Int, line: Int) -> Bool {
    switch self {
    case .file(let problem): problem.line <= line
    case .input(let input, _, _): input <= index
    }
  }
}
