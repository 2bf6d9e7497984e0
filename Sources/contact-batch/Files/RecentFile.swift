import Drafts
import Foundation
import Journal
import Logging
import Synchronization

/// What was used last, in a file of the state directory. It is a convenience: where it cannot be read or written, the log
/// says so and nobody is bothered.
final class RecentFile: Sendable {
  private let path: String
  private let logger: Logger
  /// What is to be in the file: of two writes at once, the later one has the last word.
  private let latest = Mutex(RecentUse())

  init(in state: StateDirectory, logger: Logger) {
    path = state.path + "/recent.json"
    self.logger = logger
  }

  func read() -> RecentUse {
    guard let data = FileManager.default.contents(atPath: path) else { return RecentUse() }
    guard let recent = RecentUse(jsonBytes: Array(data)) else {
      logger.warning("what was used last is damaged and left out", metadata: ["file": "\(path)"])
      return RecentUse()
    }
    return recent
  }

  func write(_ recent: RecentUse) {
    latest.withLock { latest in latest = recent }
    Task.background { self.writeLatest() }
  }

  private func writeLatest() {
    latest.withLock { latest in
      let bytes = latest.jsonBytes()
      do throws(WholeFileFault) {
        try WholeFile(path: path).write(isReplacing: true) { $0.write(bytes) }
      } catch {
        logger.warning("what was used last is not saved", metadata: ["file": "\(path)", "error": "\(error)"])
      }
    }
  }
}
