import Foundation

/// Who started whom.
enum ProcessTree {
  /// The processes that any thread of a process has started.
  static func children(of pid: pid_t) throws -> [pid_t] {
    let threads = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/task")
    return threads.flatMap { thread in
      // A thread may end meanwhile.
      let text = try? String(contentsOfFile: "/proc/\(pid)/task/\(thread)/children", encoding: .utf8)
      return (text ?? "").split(separator: " ").compactMap { pid_t($0) }
    }
  }
}
