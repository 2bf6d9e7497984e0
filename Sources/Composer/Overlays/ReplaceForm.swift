import ContactsModel
import Drafts
import TerminalUI

/// What to look for in values, and what to put in its place.
struct ReplaceForm: Equatable, Sendable {
  enum Line: Int, CaseIterable, Sendable {
    case text, replacement, property, kind, letters
  }

  enum Outcome: Sendable {
    case open
    case closed
    case done
  }

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

  mutating func handle(_ press: Press) -> Outcome {
    switch (press.intent, line) {
    case (.close, _): return .closed
    case (.accept, _): return .done
    case (.nextPane, _), (.move(.down), _): go(by: 1)
    case (.previousPane, _), (.move(.up), _): go(by: -1)
    case (.mark, .kind), (.move(.left), .kind), (.move(.right), .kind): isPattern.toggle()
    case (.mark, .letters), (.move(.left), .letters), (.move(.right), .letters): ignoresCase.toggle()
    default: if let key = press.key { withField { _ = $0.handle(key) } }
    }
    return .open
  }

  /// False if there is nothing to type into.
  mutating func paste(_ text: String) -> Bool {
    guard ![.kind, .letters].contains(line) else { return false }
    withField { $0.insert(text) }
    return true
  }

  private mutating func withField(_ change: (inout TextField) -> Void) {
    switch line {
    case .text: change(&text)
    case .replacement: change(&replacement)
    case .property: change(&property)
    case .kind, .letters: break
    }
  }

  private mutating func go(by step: Int) {
    let lines = Line.allCases
    line = lines[(line.rawValue + step + lines.count) % lines.count]
  }
}

/// What a replacement would change, to be looked at first.
struct ReplacePreview: Equatable, Sendable {
  /// Where Esc leads back to.
  let form: ReplaceForm
  let changes: [ValueChange]
  let contactCount: Int
  var list = ListState()

  init(_ changes: [ValueChange], of form: ReplaceForm) {
    (self.form, self.changes) = (form, changes)
    contactCount = Set(changes.map(\.input)).count
  }
}
