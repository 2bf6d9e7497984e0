/// How fast a submission goes: when it began here, and how many contacts were settled by then.
package struct SendingPace: Equatable, Sendable {
  /// Milliseconds since 1970.
  let beganAt: Int64
  /// Settled before, as where a submission is continued.
  let settledBefore: Int
  private(set) var settled: Int
  private(set) var endedAt: Int64?

  /// Below that a rate says nothing yet.
  private static let shortestTime: Int64 = 500

  package init(beganAt: Int64, settled: Int) {
    (self.beganAt, settledBefore, self.settled) = (beganAt, settled, settled)
  }

  package mutating func follow(settled: Int, isFinished: Bool, at now: Int64) {
    self.settled = settled
    endedAt = isFinished ? endedAt ?? now : nil
  }

  func elapsed(at now: Int64) -> Int64 { max(0, (endedAt ?? now) - beganAt) }

  /// Contacts a second; nil while too little is known.
  func rate(at now: Int64) -> Double? {
    let elapsed = elapsed(at: now)
    guard elapsed >= Self.shortestTime, settled > settledBefore else { return nil }
    return Double(settled - settledBefore) * 1_000 / Double(elapsed)
  }

  /// Milliseconds until all is settled, if it goes on like this; nil while too little is known.
  func remaining(of total: Int, at now: Int64) -> Int64? {
    guard endedAt == nil, let rate = rate(at: now), rate > 0, total > settled else { return nil }
    return Int64(Double(total - settled) / rate * 1_000)
  }

  /// `41 contacts/s`; where it is less than one, in a minute.
  static func words(ofRate rate: Double) -> String {
    if rate >= 10 { return "\(Int(rate.rounded())) contacts/s" }
    guard rate < 1 else {
      let tenths = Int((rate * 10).rounded())
      return "\(tenths / 10).\(tenths % 10) contacts/s"
    }
    return "\(max(1, Int((rate * 60).rounded()))) contacts/min"
  }

  /// `41 contacts/s, about 20 s left`, as far as that is known.
  package func outlook(of total: Int, at now: Int64) -> String {
    words(of: total, at: now).dropFirst().joined(separator: ", ")
  }

  /// While it goes on: `12 s · 41 contacts/s · about 20 s left`. At its end only how long it took.
  func words(of total: Int, at now: Int64) -> [String] {
    if endedAt != nil { return [ElapsedTime.words(elapsed(at: now))] }
    return [
      ElapsedTime.roundedWords(elapsed(at: now) / 1_000 * 1_000), rate(at: now).map(Self.words(ofRate:)),
      remaining(of: total, at: now).map { "about \(ElapsedTime.roundedWords($0)) left" },
    ].compactMap(\.self)
  }

  /// The next moment at which another second is over; nil after the end.
  func nextSecond(after now: Int64) -> Int64? {
    endedAt == nil ? now + 1_000 - (max(0, now - beganAt) % 1_000) : nil
  }
}
