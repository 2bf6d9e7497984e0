import CustomDump
import Foundation
import TerminalUI
import Testing

/// Holds a screen to the text file of its name, with a caret line under the row of the cursor. `RECORD_SNAPSHOTS=1` writes the files anew.
func expectSnapshot(
  _ canvas: Canvas, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Snapshots/\(name).txt")
  let screen = picture(of: canvas)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(screen.utf8).write(to: file)
  }
  let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  let difference = diff(expected, screen)
  #expect(difference == nil, "\(name) looks different:\n\(difference ?? "")", sourceLocation: sourceLocation)
}

private func picture(of canvas: Canvas) -> String {
  let cursor = canvas.screenCursor.map { "cursor: row \($0.row), column \($0.column)" } ?? "no cursor"
  return (canvas.textRows() + [cursor]).joined(separator: "\n") + "\n"
}
