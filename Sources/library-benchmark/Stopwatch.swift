/// Times work by the clock that nobody sets.
enum Stopwatch {
  /// The median of several runs, in milliseconds. A first run is not counted.
  /// - Parameter work: returns a number that depends on all it did, so that nothing of it is left out.
  static func median(of runs: Int, _ work: () throws -> Int) rethrows -> Double {
    let clock = ContinuousClock()
    var seen = 0
    var times: [Duration] = []
    for run in 0..<max(runs, 1) {
      let start = clock.now
      seen &+= try work()
      if run > 0 || runs < 2 { times.append(clock.now - start) }
    }
    precondition(seen != 0, "The work did nothing.")
    return times.sorted()[times.count / 2] / .milliseconds(1)
  }
}
