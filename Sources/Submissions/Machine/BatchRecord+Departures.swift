import Drafts

extension BatchRecord {
  /// When an input left for the first and for the last time in a request that may have been carried out, as bounds of the
  /// portal's time, and when it cannot have left before; nil where one of them is not known.
  func departures(
    of position: Int, _ batch: PlannedBatch, clock: PortalClock, rules: SendingRules
  ) -> (earliest: Int64, first: ClosedRange<Int64>, last: ClosedRange<Int64>)? {
    let left = attempts.filter { $0.holds(position) && $0.mayHaveBeenCarriedOut(batch, rules: rules) }
    guard let earliest = left.first?.departure.flatMap(clock.earliestPortalTime),
      let first = left.first?.departure.flatMap(clock.portalTime),
      let last = left.last?.departure.flatMap(clock.portalTime)
    else { return nil }
    return (earliest, first, last)
  }
}

extension Attempt {
  func holds(_ position: Int) -> Bool { part?.positions.contains(position) ?? true }

  /// Whether contacts may have been changed by it.
  func mayHaveBeenCarriedOut(_ batch: PlannedBatch, rules: SendingRules) -> Bool {
    guard let end else { return true }
    let verdict = end.verdict(for: part?.request ?? batch, attempt: 1, rules: rules)
    return if case .settled = verdict { true } else { false }
  }
}
