import Drafts

extension BatchRecord {
  /// When inputs left for the first time in a request that may have created them, in milliseconds since 1970.
  func firstDeparture(of positions: [Int], _ batch: PlannedBatch, rules: SendingRules) -> Int64 {
    let left = attempts.first { attempt in
      positions.contains { attempt.holds($0) } && attempt.mayHaveCreated(batch, rules: rules)
    }
    return (left ?? attempts.last)?.intentAt ?? 0
  }
}

extension Attempt {
  func holds(_ position: Int) -> Bool { part?.positions.contains(position) ?? true }

  /// Whether contacts may be there because of it.
  func mayHaveCreated(_ batch: PlannedBatch, rules: SendingRules) -> Bool {
    guard let end else { return true }
    let verdict = end.verdict(for: part?.request ?? batch, attempt: 1, rules: rules)
    return if case .settled = verdict { true } else { false }
  }
}
