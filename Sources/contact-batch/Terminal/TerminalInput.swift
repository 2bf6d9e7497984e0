import CNcurses
import Foundation
import Glibc
import TerminalUI

/// Reads what the terminal sends and decodes it.
struct TerminalInput {
  private let escapeDelay: Int64
  private let descriptor: Int32
  private var decoder: InputDecoder
  private var bursts = BurstCollector()
  /// When the wait of an Esc ends, whatever else happens meanwhile.
  private var waitEnd: Int64?

  init(descriptor: Int32, encoding: TerminalEncoding, isSlow: Bool, awaitsBackground: Bool) {
    self.descriptor = descriptor
    decoder = InputDecoder(sequences: TerminalInput.describedSequences(), encoding: encoding)
    if awaitsBackground { decoder.awaitBackground() }
    let environment = ProcessInfo.processInfo.environment
    escapeDelay = EscapeDelay(environment: environment, isSlow: isSlow).milliseconds
  }

  /// Milliseconds until ``timeOut(at:use:)`` is due; nil if nothing waits for more.
  var remainingWait: Int64? {
    [waitEnd, bursts.deadline].compactMap(\.self).min().map { $0 - MonotonicClock.now() }
  }

  /// Passes on what has waited long enough.
  mutating func timeOut(at now: Int64, use: (Key) -> KeyUse) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    if let end = waitEnd, end <= now {
      events = decoder.timeOut()
      waitEnd = decoder.isWaiting ? now + escapeDelay : nil
    }
    return bursts.take(events, at: now, use: use)
  }

  /// Reads all there is. The end of the terminal is a hang-up.
  /// - Parameters:
  ///   - now: as of before the read: what comes later than that is not taken to be earlier.
  ///   - use: what a key would do now.
  mutating func read(at now: Int64, use: (Key) -> KeyUse) -> [TerminalEvent] {
    bursts.take(readAll(), at: now, use: use)
  }

  private mutating func readAll() -> [TerminalEvent] {
    var bytes: [UInt8] = []
    var mayHaveMore = true
    while mayHaveMore {
      guard let chunk = TerminalInput.readOnce(descriptor) else { return decode(bytes) + [.hungUp] }
      bytes += chunk
      mayHaveMore = chunk.count >= TerminalInput.largeRead && bytes.count < TerminalInput.mostAtOnce
      mayHaveMore = mayHaveMore && TerminalInput.hasMore(descriptor)
    }
    return decode(bytes)
  }

  private mutating func decode(_ bytes: [UInt8]) -> [TerminalEvent] {
    let events = decoder.consume(bytes)
    waitEnd = wait.map { MonotonicClock.now() + $0 }
    return events
  }

  /// A read of fewer bytes has emptied the terminal.
  private static let largeRead = 1_024
  private static let mostAtOnce = 1 << 20

  /// Nil at the end of the terminal; empty if a signal came first.
  private static func readOnce(_ descriptor: Int32) -> [UInt8]? {
    var isEnd = false
    let bytes = [UInt8](unsafeUninitializedCapacity: 4_096) { buffer, count in
      let result = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      isEnd = result == 0 || (result < 0 && errno != EINTR && errno != EAGAIN)
      count = max(0, result)
    }
    return isEnd ? nil : bytes
  }

  /// Far longer than the gaps of a paste over a slow line, in milliseconds.
  private static let pasteSilence: Int64 = 3_000

  private var wait: Int64? {
    if decoder.isInPaste { return Self.pasteSilence }
    return decoder.isWaiting ? escapeDelay : nil
  }

  private static func hasMore(_ descriptor: Int32) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) > 0
  }

  private static func describedSequences() -> KeySequences {
    KeySequences(
      KeyCapabilities.all.compactMap { name, key in
        cncurses_capability(name).map { .init(Array(String(cString: $0).utf8), key) }
      })
  }
}
