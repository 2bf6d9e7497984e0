public import HTTPTypes
import Synchronization

/// Learns the server's time from its answers: from the `Date` header, and to the millisecond from `completedAt` of a
/// batch.
///
/// The machine's own time of day is never used: it may be wrong by hours, or be set meanwhile.
public final class ServerClock: Middleware {
  private let uptime: @Sendable () -> Int64
  private let offset = Mutex<ClockOffset?>(nil)

  /// - Parameter uptime: milliseconds of a clock that is never set.
  public init(uptime: @escaping @Sendable () -> Int64) {
    self.uptime = uptime
  }

  /// Bounds of the server's time less the uptime, in milliseconds. Nil until an answer named a time.
  public var offsetBounds: ClosedRange<Int64>? {
    let now = uptime()
    return offset.withLock { offset in offset?.aged(to: now) }
  }

  /// Lets the request pass, and learns from its answer what time it is there.
  public func intercept(
    _ request: HTTPRequest, body: [UInt8]?, endpoint: Endpoint,
    next: @Sendable (HTTPRequest, [UInt8]?) async throws -> (HTTPResponse, [UInt8])
  ) async throws -> (HTTPResponse, [UInt8]) {
    let asked = uptime()
    let (response, answer) = try await next(request, body)
    let answered = uptime()
    // A gateway's refusal has the gateway's time.
    guard response.status.kind == .successful else { return (response, answer) }
    if let time = response.headerFields.first("date").flatMap(Timestamp.init(httpDate:))?.epochMilliseconds {
      learn(time, resolution: 1_000, asked, answered)
    }
    if endpoint.answersWithTime, !isPrecise, let time = Self.completionTime(answer) {
      learn(time, resolution: time % 1_000 == 0 ? 1_000 : 1, asked, answered)
    }
    return (response, answer)
  }

  /// Whether reading a body for its time would hardly tell more.
  private var isPrecise: Bool {
    guard let bounds = offsetBounds else { return false }
    return bounds.upperBound - bounds.lowerBound < 50
  }

  private func learn(_ time: Int64, resolution: Int64, _ asked: Int64, _ answered: Int64) {
    guard Self.plausibleTimes.contains(time) else { return }
    let sample = ClockOffset(serverTime: time...(time + resolution - 1), asked: asked, answered: answered)
    offset.withLock { offset in
      if offset == nil { offset = sample } else { offset?.learn(sample) }
    }
  }

  /// Up to the year 9999.
  private static let plausibleTimes: ClosedRange<Int64> = 0...253_402_300_799_999

  private static func completionTime(_ body: [UInt8]) -> Int64? {
    guard let json = try? JSONReader.read(body) else { return nil }
    return json["completedAt"].flatMap(Timestamp.init)?.epochMilliseconds
  }
}
