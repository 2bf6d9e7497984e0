import Glibc

/// Sends standard error to a log while there is a screen that it would scribble on.
struct ErrorRedirection {
  /// Standard error as it was; -1 where it could not be kept, and then it is not redirected.
  let original: Int32

  /// - Parameter log: an open descriptor, or nil to drop what is written.
  init(to log: Int32?) {
    original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard original >= 0 else { return }
    let target = log ?? open("/dev/null", O_WRONLY | O_CLOEXEC)
    if target >= 0 { dup2(target, STDERR_FILENO) }
    if log == nil, target >= 0 { close(target) }
  }

  func end() {
    guard original >= 0 else { return }
    dup2(original, STDERR_FILENO)
    close(original)
  }
}
