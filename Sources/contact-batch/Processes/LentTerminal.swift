import CNcurses
import Glibc

/// The terminal of this program while a child has it: the child is in the foreground, and Ctrl-C is for it alone.
struct LentTerminal {
  let descriptor: Int32

  /// Nil where there is no terminal, or another program has it.
  init?() {
    let descriptor = cncurses_begin_lending()
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
  }

  func lend(to child: ChildProcess) {
    cncurses_lend_to(child.pid)
  }

  /// Ctrl-Z does not stop it: nothing would bring it back. A signal that came was passed on to it, and ends it.
  func isToEnd(_ child: ChildProcess, hasStopped: Bool) -> Bool {
    if hasStopped { kill(-child.pid, SIGCONT) }
    return cncurses_lending_signal() != 0
  }

  /// Everything is as it was before. A signal that came meanwhile, other than Ctrl-C's, does now what it does.
  /// - Returns: whether Ctrl-C's came.
  func takeBack() -> Bool {
    let signal = cncurses_end_lending()
    if signal == SIGTERM || signal == SIGHUP { kill(getpid(), signal) }
    return signal == SIGINT
  }
}
