import Drafts
import TerminalUI

/// Finds a property by label or name; any other name can be taken as it was typed.
struct PropertyPicker: Sendable {
  enum Line: Equatable, Sendable {
    case match(PropertyMatch)
    /// The text as typed, which the catalogue does not know.
    case typed(String)
  }

  enum Outcome: Equatable, Sendable {
    case open
    case picked(String)
    case closed
  }

  /// The contact that gets the property, by its index in the draft.
  let input: Int
  /// The property gets one value in several contacts.
  let isForAll: Bool
  var query = TextField()
  var list = ListState()
  private(set) var lines: [Line] = []
  private let catalogue: PropertyCatalogue

  static let mostLines = 200

  init(
    input: Int, isForAll: Bool = false, query: TextField = TextField(), catalogue: PropertyCatalogue
  ) {
    self.input = input
    self.isForAll = isForAll
    self.query = query
    self.catalogue = catalogue
    search()
  }

  mutating func handle(_ key: Key, height: Int) -> Outcome {
    switch key {
    case .escape: return .closed
    case .enter: return pickedName.map(Outcome.picked) ?? .open
    default: break
    }
    if let move = Motion(key)?.inList {
      list.move(move, count: lines.count, height: height)
    } else {
      type(key)
    }
    return .open
  }

  mutating func paste(_ text: String) {
    query.insert(text)
    search()
  }

  private mutating func type(_ key: Key) {
    let before = query.text
    _ = query.handle(key)
    if query.text != before { search() }
  }

  private var pickedName: String? {
    guard lines.indices.contains(list.selected) else { return nil }
    switch lines[list.selected] {
    case .match(let match): return match.entry.name
    case .typed(let name): return name
    }
  }

  /// Longer than every label: no search finds it, and each letter of a pasted page would cost one.
  private static let longestQuery = 120

  private mutating func search() {
    let typed = query.text.trimmingBlanks()
    let found =
      query.characters.count > Self.longestQuery ? [] : catalogue.search(typed, limit: Self.mostLines)
    lines = found.map(Line.match)
    // Close to what matches best: among many matches it would be out of sight.
    if !typed.isEmpty, catalogue[typed] == nil { lines.insert(.typed(typed), at: min(1, lines.count)) }
    list = ListState()
  }
}
