extension Draft {
  /// Takes the suggestions for all problems of a kind, as one edit; nil if there is none to take.
  ///
  /// - Parameters:
  ///   - problems: what was found in this draft.
  ///   - isWanted: whether the input at an index is to be corrected.
  public func editToTakeSuggestions(
    for group: ProblemGroup, found problems: ProblemIndex, in isWanted: (Int) -> Bool
  ) -> Edit? {
    editToChange(problems.inputs(with: group).filter(isWanted)) {
      .takeSuggestions(group.place.name, $0)
    } by: { index, input in
      var isChanged = false
      for problem in problems.problems(at: index, of: group)
      where problem.takeSuggestion(in: &input.contact) { isChanged = true }
      return isChanged
    }
  }
}
