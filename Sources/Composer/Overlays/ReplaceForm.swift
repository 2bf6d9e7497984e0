import ContactsModel
import Drafts
import TerminalUI

/// What to look for in values, and what to put in its place.
struct ReplaceForm: Equatable, Sendable {
  enum Line: Int, CaseIterable, Sendable {
    case text, replacement, property, kind, letters

    var label: String {
      switch self {
      case .text: "Look for"
      case .replacement: "Replace with"
      case .property: "In property"
      case .kind: "Kind"
      case .letters: "Letters"
      }
    }
  }

  /// The contacts in whose values it is looked for, by their indices in the draft.
  var targets: [Int] = []
  var line = Line.text
  var text = TextField()
  var replacement = TextField()
  /// Empty for all properties.
  var property = TextField()
  var isPattern = false
  var ignoresCase = false

  var propertyName: String? {
    let name = property.text.trimmed
    return name.isEmpty ? nil : name
  }

  func made() throws(TextReplacement.Problem) -> TextReplacement {
    try TextReplacement(
      of: text.text, with: replacement.text, isPattern: isPattern, ignoringCase: ignoresCase)
  }

  mutating func type(_ key: Key) { withField { _ = $0.handle(key) } }

  /// False if there is nothing to type into.
  mutating func insert(_ text: String) -> Bool {
    guard !turns else { return false }
    withField { $0.insert(text) }
    return true
  }

  /// The line has two choices, and takes no text.
  var turns: Bool { [.kind, .letters].contains(line) }

  static let kinds = ["plain text", "regular expression"]
  static let letters = ["as typed", "any case"]

  /// Takes the other choice.
  /// - Returns: whether the line has one.
  mutating func turn() -> Bool {
    switch line {
    case .kind: isPattern.toggle()
    case .letters: ignoresCase.toggle()
    case .text, .replacement, .property: return false
    }
    return true
  }

  mutating func withField(_ change: (inout TextField) -> Void) {
    switch line {
    case .text: change(&text)
    case .replacement: change(&replacement)
    case .property: change(&property)
    case .kind, .letters: break
    }
  }

  mutating func go(by step: Int) {
    let lines = Line.allCases
    line = lines[(line.rawValue + step + lines.count) % lines.count]
  }
}
