import Glibc
import Journal

/// Where standard error goes while the screen is up: the program's log.
enum ErrorLog {
  /// An open descriptor; nil where there is no log to write to.
  static func open(in state: StateDirectory) -> Int32? {
    mkdir(folder(in: state), 0o700)
    let file = Glibc.open(path(in: state), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    return file >= 0 ? file : nil
  }

  static func path(in state: StateDirectory) -> String { folder(in: state) + "/contact-batch.log" }

  private static func folder(in state: StateDirectory) -> String { state.path + "/log" }
}
