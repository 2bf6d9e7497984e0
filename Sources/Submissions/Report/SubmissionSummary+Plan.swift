extension [SubmissionSummary] {
  /// Those of the same plan, in the order of the list; of a plan alone the one.
  public func ofPlan(of summary: SubmissionSummary) -> Self {
    guard let first = summary.firstPart else { return [summary] }
    return filter { $0.firstPart == first }
  }

  /// Those that came to an end, have no unknown outcome, and began before a time, like all others of their plans.
  /// - Parameter time: in milliseconds since 1970.
  public func settled(before time: Int64) -> Self {
    let open = filter { $0.state == .running || $0.counts.unknown > 0 || $0.at >= time }
    let (ids, plans) = (Set(open.map(\.id)), Set(open.compactMap(\.firstPart)))
    return filter { !ids.contains($0.id) && !($0.firstPart.map(plans.contains) ?? false) }
  }
}
