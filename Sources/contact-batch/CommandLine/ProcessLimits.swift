import Glibc

/// What the system grants the program. Where it is too little, libraries end the program without a word, or wait for
/// ever for a thread.
enum ProcessLimits {
  enum Shortage: Hashable {
    case files
    case memory
  }

  /// Files that a program needs beside those it was started with.
  static let files = 40
  /// Room for the stacks of threads, in bytes; most of it is never used.
  static let memory = 256 << 20

  /// Nil where there is enough.
  static func shortage() -> Shortage? {
    raiseFileLimit()
    if !canOpen(files) { return .files }
    return canReserve(memory) ? nil : .memory
  }

  /// The limit that a program may lift by itself.
  private static func raiseFileLimit() {
    var limit = rlimit()
    guard getrlimit(openFiles, &limit) == 0, limit.rlim_cur < 256 else { return }
    limit.rlim_cur = min(limit.rlim_max, 256)
    setrlimit(openFiles, &limit)
  }

  private static func canOpen(_ count: Int) -> Bool {
    var descriptors: [Int32] = []
    defer { for descriptor in descriptors { close(descriptor) } }
    while descriptors.count < count {
      let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return errno != EMFILE && errno != ENFILE }
      descriptors.append(descriptor)
    }
    return true
  }

  private static func canReserve(_ size: Int) -> Bool {
    let memory = mmap(nil, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard memory != MAP_FAILED else { return false }
    munmap(memory, size)
    return true
  }

  private static var openFiles: __rlimit_resource_t { __rlimit_resource_t(RLIMIT_NOFILE.rawValue) }
}

extension ProcessLimits.Shortage {
  var sentence: String {
    switch self {
    case .files:
      "Too few files may be open at once: \(ProcessLimits.files) are needed. Raise the limit: ulimit -n 256"
    case .memory:
      "Too little memory: \(ProcessLimits.memory >> 20) MB more are needed. Raise the limit: ulimit -v unlimited"
    }
  }
}
