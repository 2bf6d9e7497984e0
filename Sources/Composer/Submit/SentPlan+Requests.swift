import Submissions
import TerminalUI

extension SentPlan {
  /// `4.2 s · 1 request`: how long HubSpot took to answer, and how often it was asked to write. Empty before the first
  /// request; without a time while one is on its way.
  func requestWords(_ glyphs: Glyphs) -> StyledText {
    let attempts = parts.lazy.flatMap(\.batches).flatMap(\.attempts)
    let spans = attempts.map { ($0.intentAt, $0.endAt) }.sorted { $0.0 < $1.0 }
    guard !spans.isEmpty else { return StyledText() }
    var (time, reached, isWaiting) = (Int64(0), Int64.min, false)
    // Requests under way together count once.
    for (start, end) in spans {
      guard let end else {
        isWaiting = true
        continue
      }
      time += max(0, end - max(start, reached))
      reached = max(reached, end)
    }
    let took = isWaiting ? "" : "\(ElapsedTime.words(time)) \(glyphs.dot) "
    return StyledText(took + counted(spans.count, "requests"), .muted)
  }
}
