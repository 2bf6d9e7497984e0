import Glibc

/// A file descriptor that is closed with its owner, and on exec.
final class Descriptor {
  private(set) var number: Int32

  /// Whether it blocks is shared with the program that got the same end, so only an end of our own may be set so.
  init(_ number: Int32, blocks: Bool = false) {
    _ = Descriptor.ignoreBrokenPipes
    self.number = number
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    if !blocks { _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK) }
  }

  deinit {
    close()
  }

  /// Writing to a program that has ended must be an error here, not the end of all tests.
  private static let ignoreBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

  func close() {
    if number >= 0 { _ = Glibc.close(number) }
    number = -1
  }

  enum Input: Equatable {
    case bytes([UInt8])
    case nothingYet
    case end
  }

  /// What has arrived, up to 64 KiB.
  func read() -> Input {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, initialized in
      count = Glibc.read(number, buffer.baseAddress, buffer.count)
      initialized = max(0, count)
    }
    if count > 0 { return .bytes(bytes) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .nothingYet : .end
  }

  /// Writes what fits now.
  /// - Returns: how many bytes; nil when nobody reads any more.
  func write(_ bytes: ArraySlice<UInt8>) -> Int? {
    let count = bytes.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
    if count >= 0 { return count }
    return errno == EAGAIN || errno == EINTR ? 0 : nil
  }

  func interest(_ events: Int32) -> pollfd {
    pollfd(fd: number, events: Int16(events), revents: 0)
  }

  /// The ends of a new pipe. The caller closes them.
  static func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw SystemFailure(step: "make a pipe", number: errno) }
    return (ends[0], ends[1])
  }
}
