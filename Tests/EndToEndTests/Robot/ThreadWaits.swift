import Foundation

/// How often each thread of a program has gone to sleep of itself, which is as often as it has woken up.
struct ThreadWaits {
  private let counts: [String: Int]

  init(of pid: pid_t) throws {
    let threads = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/task")
    counts = Dictionary(
      uniqueKeysWithValues: threads.compactMap { thread in
        // A thread may end meanwhile.
        let text = try? String(contentsOfFile: "/proc/\(pid)/task/\(thread)/status", encoding: .utf8)
        let line = text?.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches:") }
        return line?.split(separator: "\t").last.flatMap { Int($0) }.map { (thread, $0) }
      })
  }

  /// How often threads have woken up since. One that has ended did so at least once.
  func wakeUps(since earlier: Self) -> Int {
    let ended = earlier.counts.keys.filter { counts[$0] == nil }.count
    return counts.reduce(ended) { $0 + $1.value - (earlier.counts[$1.key] ?? 0) }
  }
}
