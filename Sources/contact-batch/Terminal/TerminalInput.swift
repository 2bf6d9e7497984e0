import CNcurses
import Glibc
import TerminalUI

/// Reads what the terminal sends and decodes it.
struct TerminalInput {
  /// How long an Esc waits for the rest of a sequence, in milliseconds: `ESCDELAY` if set, else 50, and 200
  /// over a network.
  private let escapeDelay: Int64
  private let descriptor: Int32
  private var decoder: InputDecoder
  /// When the wait of an Esc ends, whatever else happens meanwhile.
  private var waitEnd: Int64?

  init(descriptor: Int32) {
    self.descriptor = descriptor
    decoder = InputDecoder(sequences: TerminalInput.describedSequences())
    escapeDelay = TerminalInput.delay()
  }

  /// Milliseconds until ``timeOut()`` is due; nil if nothing waits for more.
  var remainingWait: Int64? { waitEnd.map { $0 - TerminalInput.now() } }

  mutating func timeOut() -> [TerminalEvent] {
    waitEnd = nil
    return decoder.timeOut()
  }

  /// Reads all there is. The end of the terminal is a hang-up.
  mutating func read() -> [TerminalEvent] {
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
    waitEnd = decoder.isWaiting ? TerminalInput.now() + escapeDelay : nil
    return events
  }

  private static let start = SuspendingClock.now

  /// Milliseconds of a clock that only goes forward.
  private static func now() -> Int64 {
    let (seconds, attoseconds) = start.duration(to: .now).components
    return seconds * 1_000 + attoseconds / 1_000_000_000_000_000
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

  private static func hasMore(_ descriptor: Int32) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) > 0
  }

  private static func describedSequences() -> KeySequences {
    var sequences: [[UInt8]: Key] = [:]
    for (name, key) in KeyCapabilities.all {
      if let text = cncurses_capability(name) { sequences[Array(String(cString: text).utf8)] = key }
    }
    return KeySequences(sequences)
  }

  private static func delay() -> Int64 {
    if let text = getenv("ESCDELAY"), let delay = Int64(String(cString: text)) {
      return min(max(0, delay), 5_000)
    }
    return getenv("SSH_TTY") == nil && getenv("SSH_CONNECTION") == nil ? 50 : 200
  }
}
