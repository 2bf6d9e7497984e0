import Foundation

/// A file of the repository.
struct SourceFile {
  /// From the repository's root.
  let path: String
  private let text: String

  init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  var lineCount: Int {
    let lines = SourceFile.lines(text)
    return lines.last == "" ? lines.count - 1 : lines.count
  }

  var lines: [String] { SourceFile.lines(text) }

  /// The file without comments and without the text of literals.
  var code: String { SwiftCode.blanked(text) }

  var literals: [SwiftCode.Literal] { SwiftCode.literals(text) }

  /// A place in the file, in the form that editors jump to.
  func place(_ line: Int) -> String {
    "\(path):\(line)"
  }

  /// By bytes: "\r\n" is one Character, which would hide the end of a line.
  static func lines(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }
}
