import CNcurses
import Foundation
import Glibc
import Synchronization

/// Ends the program within two seconds of a signal that asks for it, whatever the main thread waits for. The main thread
/// is given the time to end in order; an output that takes no bytes is taken from it, and waiting for it with it.
final class TerminationWatch: Sendable {
  /// Milliseconds from the signal on.
  private static let (patience, longest): (Int64, Int64) = (300, 1_750)
  private static let outputs = [STDOUT_FILENO, STDERR_FILENO]

  /// Where a signal handler writes the signal's number.
  let writing: Int32
  private let mainThread = pthread_self()
  private let isForced = Atomic(false)

  /// Belongs to the main thread.
  /// - Parameter onSignal: called at once, on another thread.
  init(onSignal: @escaping @Sendable () -> Void) throws(TerminalError) {
    let reading: Int32
    (reading, writing) = try WakePipe.pipe()
    Thread.detachNewThread { [weak self] in
      defer { close(reading) }
      if let signal = Self.nextSignal(from: reading) { self?.end(after: signal, onSignal) }
    }
  }

  /// The thread ends with it.
  deinit {
    close(writing)
  }

  /// Whether an output took no bytes. What was written since has gone nowhere.
  var hasForced: Bool { isForced.load(ordering: .acquiring) }

  /// Waits for a signal's number; nil where none will come any more.
  private static func nextSignal(from reading: Int32) -> Int32? {
    var interest = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
    while poll(&interest, 1, -1) < 0, errno == EINTR {}
    var signal: UInt8 = 0
    return read(reading, &signal, 1) == 1 ? Int32(signal) : nil
  }

  private func end(after signal: Int32, _ onSignal: () -> Void) {
    onSignal()
    let start = MonotonicClock.now()
    while MonotonicClock.now() - start < Self.longest {
      usleep(50_000)
      if MonotonicClock.now() - start >= Self.patience { freeMainThread() }
    }
    cncurses_force_back()
    Self.die(of: signal)
  }

  private func freeMainThread() {
    for output in Self.outputs + [cncurses_output_descriptor()] where output >= 0 && !takesBytes(output) {
      isForced.store(true, ordering: .releasing)
      exchange(output)
    }
    // The call that waits still has the old output: a signal breaks it off, and this one harms nobody.
    if hasForced { pthread_kill(mainThread, SIGWINCH) }
  }

  private func takesBytes(_ output: Int32) -> Bool {
    var interest = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
    return poll(&interest, 1, 0) != 0
  }

  private func exchange(_ output: Int32) {
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard nowhere >= 0 else { return }
    dup2(nowhere, output)
    if output > STDERR_FILENO { _ = fcntl(output, F_SETFD, FD_CLOEXEC) }
    close(nowhere)
  }

  private static func die(of number: Int32) {
    signal(number, SIG_DFL)
    kill(getpid(), number)
    usleep(100_000)
    _exit(128 + number)
  }
}
