import Glibc
import Journal

/// What an open file is, as far as it matters for reading it to its end.
enum FileKind: Equatable {
  case regular(size: Int)
  /// Whoever writes to it, or types, ends it.
  case stream
  /// A device other than a terminal: some never end.
  case device
  case folder

  init(of file: Int32) {
    guard let status = FileStatus(of: file) else {
      self = .stream
      return
    }
    switch status.mode & S_IFMT {
    case S_IFREG: self = .regular(size: status.size)
    case S_IFDIR: self = .folder
    case S_IFCHR, S_IFBLK: self = isatty(file) == 1 || Self.isNull(status) ? .stream : .device
    default: self = .stream
    }
  }

  var isEndless: Bool { self == .device }

  /// `/dev/null`, which ends at once.
  private static func isNull(_ status: FileStatus) -> Bool {
    FileStatus(path: "/dev/null")?.specialDevice == status.specialDevice
  }
}
