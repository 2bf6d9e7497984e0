import Glibc
import Journal
import Synchronization

/// The program's log: one file that several programs may append to, and the one before it.
///
/// A log that cannot be written is no reason to stop: the line is dropped.
final class LogFile: Sendable {
  private let directory: StateDirectory
  private let path: String
  private let sizeLimit: Int
  private let masksEmails: Bool
  /// Held while a line is written.
  private let secrets = Mutex<Secrets?>(nil)

  /// - Parameters:
  ///   - directory: that of the state; the log has a folder of its own in it.
  ///   - sizeLimit: in bytes; a file that has reached it becomes the one before.
  ///   - masksEmails: no address of a person stands in it.
  init(in directory: StateDirectory, sizeLimit: Int = 1 << 20, masksEmails: Bool = true) {
    self.directory = directory
    self.sizeLimit = sizeLimit
    self.masksEmails = masksEmails
    path = Self.path(in: directory)
  }

  static func path(in directory: StateDirectory) -> String { directory.path + "/log/contact-batch.log" }

  /// From now on every occurrence of these tokens is replaced, and of those that are added to them.
  func hide(_ secrets: Secrets) {
    self.secrets.withLock { $0 = secrets }
  }

  /// Opens the file anew each time, since another program may have put it aside.
  func append(_ line: String) {
    secrets.withLock { secrets in
      var file = open()
      if file >= 0, lseek(file, 0, SEEK_END) >= sizeLimit {
        rename(path, path + ".1")
        close(file)
        file = open()
      }
      guard file >= 0 else { return }
      // One call for each line, so that lines of several programs never mix.
      let hidden = secrets?.hidden(in: line) ?? line.hidingTokenLikeText
      let bytes = Array(((masksEmails ? hidden.maskingEmails : hidden).visible + "\n").utf8)
      _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      close(file)
    }
  }

  private func open() -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC
    let file = Glibc.open(path, flags, 0o600)
    guard file < 0, errno == ENOENT else { return file }
    try? directory.prepare()
    try? StateDirectory(path: directory.path + "/log").prepare()
    return Glibc.open(path, flags, 0o600)
  }
}
