import Foundation

/// A file of the repository, and its code by lines: without comments and without the text of literals.
struct SourceFile {
  /// From the repository's root.
  var path: String
  var lineCount: Int
  var codeLines: [String]

  init(path: String, text: String) {
    self.path = path
    // "\r\n" is one Character, which would hide the end of a line.
    let text = text.replacing("\r\n", with: "\n")
    let lines = SourceFile.lines(text)
    lineCount = lines.last == "" ? lines.count - 1 : lines.count
    codeLines = SourceFile.lines(SwiftCode.blanked(text))
  }

  /// A place in the file, in the form that editors jump to.
  func place(_ line: Int) -> String {
    "\(path):\(line)"
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
