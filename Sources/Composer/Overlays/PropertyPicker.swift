import ContactsModel
import Drafts
import TerminalUI

/// Finds a property by label or name; any other name can be taken as it was typed.
struct PropertyPicker: Equatable, Sendable {
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
  /// The column of a table that the property is for.
  var column: Int?
  var query = TextField()
  var list = ListState()
  private(set) var lines: [Line] = []
  private let catalogue: PropertyCatalogue
  /// Names that come first while nothing is typed.
  private let recent: [String]

  static let mostLines = 200

  init(
    input: Int, isForAll: Bool = false, query: TextField = TextField(), catalogue: PropertyCatalogue,
    recent: [String] = []
  ) {
    self.input = input
    self.isForAll = isForAll
    self.query = query
    self.catalogue = catalogue
    self.recent = recent
    search()
  }

  mutating func handle(_ press: Press, height: Int) -> Outcome {
    if press.intent == .close { return .closed }
    if press.intent == .accept { return pickedName.map(Outcome.picked) ?? .open }
    if let move = press.move {
      list.move(move, count: lines.count, height: height)
    } else if let key = press.key {
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

  /// What is known of the selected property.
  var selected: CatalogueEntry? {
    guard lines.indices.contains(list.selected), case .match(let match) = lines[list.selected] else {
      return nil
    }
    return match.entry
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
    let typed = query.text.trimmed
    list = ListState()
    guard !typed.isEmpty else {
      lines = everything
      return
    }
    let found =
      query.characters.count > Self.longestQuery ? [] : catalogue.search(typed, limit: Self.mostLines)
    lines = found.map(Line.match)
    // Close to what matches best: among many matches it would be out of sight.
    if catalogue[typed] == nil { lines.insert(.typed(typed), at: min(1, lines.count)) }
  }

  /// What was used last, then the catalogue in its order.
  private var everything: [Line] {
    let all = catalogue.search("")
    let known = Dictionary(all.map { ($0.entry.name, $0) }, uniquingKeysWith: { first, _ in first })
    let others = all.filter { !recent.contains($0.entry.name) }
    return recent.map { known[$0].map(Line.match) ?? .typed($0) }
      + others.prefix(Self.mostLines).map(Line.match)
  }
}
