import Glibc
import Synchronization

/// Gets the main thread out of its wait, from any thread.
final class WakePipe: Sendable {
  let reading: Int32
  let writing: Int32
  private let isPending = Atomic(false)

  init() throws(TerminalError) {
    (reading, writing) = try Self.pipe()
  }

  /// A pipe for signal handlers, which never waits and that no other program inherits.
  static func pipe() throws(TerminalError) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw .system(errno: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return (ends[0], ends[1])
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// Wakes the loop; many calls before it looks are one.
  func wake() {
    guard !isPending.exchange(true, ordering: .acquiringAndReleasing) else { return }
    var byte: UInt8 = 0x77
    _ = write(writing, &byte, 1)
  }

  /// Empties the pipe. True if ``wake()`` was called since.
  func drain() -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { buffer in
      while read(reading, buffer.baseAddress, buffer.count) == buffer.count {}
    }
    return isPending.exchange(false, ordering: .acquiringAndReleasing)
  }
}
