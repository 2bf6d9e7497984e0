import Glibc

/// What an open file is, as far as it matters for reading it to its end.
enum FileKind: Equatable {
  case regular(size: Int)
  /// Whoever writes to it, or types, ends it.
  case stream
  /// A device other than a terminal: some never end.
  case device
  case folder

  init(of file: Int32) {
    var status = stat()
    guard fstat(file, &status) == 0 else {
      self = .stream
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .regular(size: Int(status.st_size))
    case S_IFDIR: self = .folder
    case S_IFCHR, S_IFBLK: self = isatty(file) == 1 || Self.isNull(status) ? .stream : .device
    default: self = .stream
    }
  }

  var isEndless: Bool { self == .device }

  /// `/dev/null`, which ends at once.
  private static func isNull(_ status: stat) -> Bool {
    var null = stat()
    return stat("/dev/null", &null) == 0 && null.st_rdev == status.st_rdev
  }
}
