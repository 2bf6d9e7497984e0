import Glibc

extension ChildProcess {
  enum Ending: Equatable, Sendable {
    /// With what it printed, and the status as a shell gives it.
    case ended([UInt8], status: Int32)
    case tooLate
    case tooMuch
  }

  /// Reads what it prints until it ends. With it goes whatever it has started itself. Not to be called twice, nor
  /// together with ``end()``.
  func finish(within time: Duration, limit: Int) -> Ending {
    close(input)
    defer { close(output) }
    let deadline = ContinuousClock.now + time
    var bytes: [UInt8] = []
    while waitForOutput(until: deadline) {
      guard let piece = Descriptors.read(output), !piece.isEmpty else {
        guard let status = waitForEnd(until: deadline) else { return .tooLate }
        return .ended(bytes, status: status)
      }
      bytes += piece
      guard bytes.count <= limit else {
        endGroup()
        return .tooMuch
      }
    }
    endGroup()
    return .tooLate
  }

  /// False at the deadline.
  private func waitForOutput(until deadline: ContinuousClock.Instant) -> Bool {
    var interest = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    while true {
      let milliseconds = (deadline - .now) / .milliseconds(1)
      guard milliseconds > 0 else { return false }
      let count = poll(&interest, 1, Int32(min(milliseconds.rounded(.up), 60_000)))
      if count > 0 { return true }
      guard count == 0 || errno == EINTR else { return false }
    }
  }

  /// Nil at the deadline, and it is ended then. It may go on although it prints nothing any more.
  private func waitForEnd(until deadline: ContinuousClock.Instant) -> Int32? {
    var status: Int32 = 0
    while ContinuousClock.now < deadline {
      switch waitpid(pid, &status, WNOHANG) {
      case pid: return Self.shellStatus(status)
      case 0: usleep(5_000)
      default: if errno != EINTR { return nil }
      }
    }
    endGroup()
    return nil
  }

  private func endGroup() {
    kill(-pid, SIGKILL)
    _ = waitForEnd()
  }

  /// 128 and more for a signal.
  static func shellStatus(_ status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
