import Drafts

/// What is being read into the draft, and what the last import came to.
struct ImportState: Sendable {
  /// The file that is being read.
  var reading: String?
  var progress: ImportProgress?
  /// Waits until there is room on screen for it.
  var columns: ColumnsForm?
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

  mutating func stopWaiting() {
    (reading, progress) = (nil, nil)
  }
}
