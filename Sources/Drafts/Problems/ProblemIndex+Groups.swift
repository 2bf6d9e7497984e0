/// Problems by their groups. The counts are kept beside each chunk; only the inputs that matter are looked at again.
extension ProblemIndex {
  /// The groups of problems of all inputs that have been checked.
  public var tally: [ProblemCount] {
    ProblemCount.ordered(
      checked.reduce(into: [:]) { counts, chunk in counts.merge(chunk.tally, uniquingKeysWith: +) })
  }

  /// The inputs that have a problem of a kind, in order.
  public func inputs(with group: ProblemGroup) -> some Sequence<Int> {
    checked.indices.lazy.filter { checked[$0].holds(group) }
      .flatMap { chunk in
        let start = inputs.start(ofChunk: chunk)
        let marked = checked[chunk].allWithProblems
        return (0..<InputChunk.capacity).lazy.filter(marked.contains).map { start + $0 }
      }
      .filter { groups(at: $0)[group] != nil }
  }

  /// How many problems of each kind one input has. What was meant is not looked for, which takes long.
  public func groups(at index: Int) -> [ProblemGroup: Int] {
    collected(at: index, .groups).groups
  }

  public func problems(at index: Int, of group: ProblemGroup) -> [Problem] {
    problems(at: index).filter { ProblemGroup($0) == group }
  }
}
