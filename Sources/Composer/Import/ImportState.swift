import Drafts
import TerminalUI

/// What is being read into the draft, and what the last import came to.
struct ImportState: Sendable {
  /// The file that is being read.
  var reading: String?
  var progress: ImportProgress?
  /// Waits until there is room on screen for it.
  var columns: ColumnsForm?
  /// What the last import left to be read.
  var open: OpenImport?
  /// The portal has said something since that was last looked at.
  var hasAnswers = false
  /// The import came with the message that is being taken in.
  var cameNow = false
  /// What nobody could read of the last import: a person says what it means.
  var unresolved: OpenImport?
  /// The person is asked for what nobody could read of it, as soon as there is room on screen.
  var asking: OpenImport?
  /// What the last import held that was not read as it stands.
  var report: TextPager?

  /// Begins to read.
  mutating func read(_ source: ImportSource) -> [Effect] {
    reading = source.name
    switch source {
    case .file(let path): return [.files(.importFile(path))]
    case .pasted(let text): return [.files(.importText(text))]
    case .piped: return [.files(.importTable(source, .open))]
    }
  }

  /// Keeps with the report which labels became values.
  mutating func add(_ readings: [LabelReading: Int]) {
    report = TextPager(
      title: report?.title ?? "Labels that were read", lines: (report?.pager.lines ?? []) + readings.lines)
  }

  mutating func stopWaiting() {
    (reading, progress) = (nil, nil)
  }
}
