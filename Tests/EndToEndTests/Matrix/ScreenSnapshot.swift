import Foundation
import Testing

/// Waits until the screen is that of the text file of its name, down to the attributes of every cell.
/// `RECORD_SNAPSHOTS=1` writes the files anew.
func expectSnapshot(
  _ app: TerminalApp, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Snapshots/\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
    try Data(ScreenPicture(screen: app.settledScreen).text.utf8).write(to: file)
  }
  let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  var picture = ""
  // A frame can be read while half of it has come: only the whole one is equal.
  _ = try? app.waitUntil(name, within: 60) { screen in
    picture = ScreenPicture(screen: screen).text
    return picture == expected
  }
  let difference = differences(expected, picture)
  #expect(difference.isEmpty, "\(name) looks different:\n\(difference)", sourceLocation: sourceLocation)
}

extension TerminalApp {
  /// The screen after half a second without a byte: good enough for a person who reviews what was recorded.
  fileprivate var settledScreen: Screen {
    while waitForActivity(until: Deadline(seconds: 0.5)), status == nil { _ = screen }
    return screen
  }
}

/// The lines of which there are others, with a minus those of the file.
private func differences(_ expected: String, _ actual: String) -> String {
  let lines = { (text: String) in
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
  let change = lines(actual).difference(from: lines(expected))
  return change.map { change in
    switch change {
    case .remove(let line, let text, _): "-\(line + 1) \(text)"
    case .insert(let line, let text, _): "+\(line + 1) \(text)"
    }
  }.joined(separator: "\n")
}
