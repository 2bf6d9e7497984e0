import TerminalUI

/// The last messages, so that one that did not fit, or that the next key took away, can be read.
struct MessageLog: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    /// Milliseconds since 1970.
    var at: Int64
    var notice: Notice
  }

  static let most = 10

  /// The latest one last.
  private(set) var entries: [Entry] = []

  /// The same again is one message, of the later time.
  mutating func add(_ notice: Notice, at now: Int64) {
    if entries.last?.notice == notice { entries.removeLast() }
    entries.append(Entry(at: now, notice: notice))
    entries.removeFirst(max(0, entries.count - Self.most))
  }

  /// The latest one first, each with its time.
  func window(_ glyphs: Glyphs) -> TextPager {
    let lines = entries.reversed().map { entry in
      StyledText("\(UTC.clock(entry.at))  ", .muted) + entry.notice.line(glyphs)
    }
    return TextPager(
      title: "Last messages (times in UTC)",
      lines: lines.isEmpty ? [StyledText("No messages yet", .muted)] : lines)
  }
}
