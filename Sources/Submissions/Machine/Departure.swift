/// When a request left, by clocks that nobody sets: the portal's, and this machine's uptime. Milliseconds.
public struct Departure: Hashable, Sendable {
  /// Bounds of the portal's time then, as far as it was known; nil where no answer had told it yet.
  public let portalTime: ClosedRange<Int64>?
  /// Since the machine started.
  public let uptime: Int64
  /// Names the run of the machine that the uptime belongs to; nil where it has no name.
  public let boot: String?

  public init(portalTime: ClosedRange<Int64>?, uptime: Int64, boot: String?) {
    self.portalTime = portalTime
    self.uptime = uptime
    self.boot = boot
  }
}

/// What is known of the portal's clock at some moment. Milliseconds.
public struct PortalClock: Hashable, Sendable {
  /// Bounds of the portal's time less the uptime; nil where no answer has told it.
  public let offset: ClosedRange<Int64>?
  /// Now.
  public let uptime: Int64
  public let boot: String?

  public init(offset: ClosedRange<Int64>?, uptime: Int64, boot: String?) {
    self.offset = offset
    self.uptime = uptime
    self.boot = boot
  }

  /// A request that leaves now.
  public var departure: Departure {
    Departure(portalTime: offset.map { $0.shifted(by: uptime) }, uptime: uptime, boot: boot)
  }

  /// Bounds of the portal's time when a request left, by what was known then and by what is known now; nil where
  /// neither tells it.
  func portalTime(of departure: Departure) -> ClosedRange<Int64>? {
    guard let offset, boot == departure.boot, uptime >= departure.uptime else { return departure.portalTime }
    let drift = (uptime - departure.uptime) / Self.elapsedPerDrift
    let now = (offset.lowerBound - drift)...(offset.upperBound + drift)
    let later = now.shifted(by: departure.uptime)
    guard let then = departure.portalTime else { return later }
    // Where the two contradict each other, a clock was changed meanwhile.
    return then.overlaps(later) ? then.clamped(to: later) : then
  }

  /// The earliest portal's time at which a request can have left; nil where it cannot be told. What is learned later
  /// alone is not relied on for this: a machine that stood still meanwhile, as a virtual one may, would put it too late.
  func earliestPortalTime(of departure: Departure) -> Int64? {
    if let then = departure.portalTime { return then.lowerBound }
    return portalTime(of: departure)?.lowerBound.saturatedSum(-Self.longestStandstill)
  }

  /// Milliseconds.
  private static let longestStandstill: Int64 = 60_000

  /// Two clocks differ by a millisecond in no less than this: 500 parts in a million.
  private static let elapsedPerDrift: Int64 = 2_000
}

extension ClosedRange<Int64> {
  /// Saturates at the ends of the type.
  func shifted(by distance: Int64) -> Self {
    lowerBound.saturatedSum(distance)...upperBound.saturatedSum(distance)
  }
}

extension Int64 {
  func saturatedSum(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}
