import Glibc

/// The moment at which waiting becomes a failure. Generous: a slow machine is no error of the program.
struct Deadline {
  private let end: ContinuousClock.Instant

  init(seconds: Double = 120) {
    end = .now + .seconds(seconds)
  }

  /// At least 0.
  var remainingMilliseconds: Int32 {
    let left = ContinuousClock.now.duration(to: end) / .milliseconds(1)
    return Int32(max(0, min(left, 3_600_000)))
  }

  /// Blocks until one of the descriptors has what its `events` ask for.
  /// - Returns: whether each has; all false at the deadline.
  func poll(_ descriptors: [pollfd]) -> [Bool] {
    var descriptors = descriptors
    let count = nfds_t(descriptors.count)
    while Glibc.poll(&descriptors, count, remainingMilliseconds) < 0 {
      guard errno == EINTR else { return descriptors.map { _ in false } }
    }
    return descriptors.map { $0.revents != 0 }
  }
}
