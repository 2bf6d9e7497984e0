import Drafts

/// What a person had before them that is no part of the draft, kept when the program goes, so that the next start has
/// it again.
public struct SessionState: Equatable, Sendable {
  /// Of contacts, by their indices in the draft.
  public var marks: [Int]
  /// A text that was not added yet.
  public var paste: String
  /// The field that was being typed into, in words. Its text is in the draft.
  public var field: String

  public init(marks: [Int] = [], paste: String = "", field: String = "") {
    (self.marks, self.paste, self.field) = (marks, paste, field)
  }

  var isEmpty: Bool { self == SessionState() }

  /// The form in which it is stored: marks, field, then the paste as it is.
  public var text: String {
    guard !isEmpty else { return "" }
    let words = field.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "\(marks.map(String.init).joined(separator: " "))\n\(words)\n\(paste)"
  }

  /// Anything unreadable is nothing.
  public init(text: String) {
    let lines = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3 else {
      self.init()
      return
    }
    let marks = lines[0].split(separator: " ").compactMap { Int($0) }
    self.init(marks: marks, paste: String(lines[2]), field: String(lines[1]))
  }
}
