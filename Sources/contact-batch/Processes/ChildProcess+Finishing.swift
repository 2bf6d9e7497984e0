import Glibc
import SystemPackage

extension ChildProcess {
  enum Ending: Equatable, Sendable {
    /// With what it printed, and the status as a shell gives it.
    case ended([UInt8], status: Int32)
    case tooLate
    case tooMuch
    /// It wants a terminal that it does not have.
    case stopped
  }

  /// Reads what it prints until it ends. With it goes whatever it has started itself. Not to be called twice, nor
  /// together with ``end()``.
  /// - Parameter isToEnd: asked again and again, also with whether the child has stopped; true ends it.
  func finish(within time: Duration, limit: Int, isToEnd: (_ hasStopped: Bool) -> Bool) -> Ending {
    close(input)
    defer { close(output) }
    let deadline = ContinuousClock.now + time
    var bytes: [UInt8] = []
    var fault: Ending?
    repeat {
      if hasOutput() {
        guard let piece = try? FileDescriptor(rawValue: output).readPiece(), !piece.isEmpty else {
          return waitForEnd(bytes, until: deadline, isToEnd)
        }
        bytes += piece
      }
      fault = bytes.count > limit ? .tooMuch : self.fault(deadline, isToEnd)
    } while fault == nil
    endGroup()
    return fault ?? .tooLate
  }

  /// Waits a moment for it.
  private func hasOutput() -> Bool {
    var interest = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    return poll(&interest, 1, Self.moment) > 0
  }

  /// Milliseconds between two looks at whether the child has stopped.
  private static let moment: Int32 = 100

  /// Why it is to be ended, if it is.
  private func fault(_ deadline: ContinuousClock.Instant, _ isToEnd: (_ hasStopped: Bool) -> Bool) -> Ending?
  {
    if isToEnd(hasStopped) { return .stopped }
    return ContinuousClock.now >= deadline ? .tooLate : nil
  }

  /// Whether it has stopped since this was last asked.
  private var hasStopped: Bool {
    Self.withTemporary(siginfo_t.self) { info in
      memset(info, 0, MemoryLayout<siginfo_t>.size)
      return waitid(P_PID, id_t(pid), info, WSTOPPED | WNOHANG) == 0 && info.pointee.si_signo != 0
    }
  }

  /// It may go on although it prints nothing any more.
  private func waitForEnd(
    _ bytes: [UInt8], until deadline: ContinuousClock.Instant, _ isToEnd: (_ hasStopped: Bool) -> Bool
  ) -> Ending {
    var status: Int32 = 0
    while true {
      let ended = waitpid(pid, &status, WNOHANG)
      if ended == pid { return .ended(bytes, status: Self.shellStatus(status)) }
      if ended < 0, errno != EINTR { return .tooLate }
      if let fault = fault(deadline, isToEnd) {
        endGroup()
        return fault
      }
      usleep(5_000)
    }
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
