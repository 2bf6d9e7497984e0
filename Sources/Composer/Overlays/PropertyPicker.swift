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

  /// What a property is picked for.
  enum Purpose: Equatable, Sendable {
    /// It is added to a contact of the draft, or its value there is edited.
    case contact(Int)
    /// It gets one value in these contacts of the draft.
    case contacts([Int])
    /// A column of a table fills it.
    case column(Int, titled: String)
  }

  let purpose: Purpose
  var query = TextField()
  var list = ListState()
  private(set) var lines: [Line] = []
  private let catalogue: PropertyCatalogue
  /// Names that come first while nothing is typed.
  private let recent: [String]

  static let mostLines = 200

  init(
    for purpose: Purpose, query: TextField = TextField(), catalogue: PropertyCatalogue, recent: [String] = []
  ) {
    self.purpose = purpose
    self.query = query
    self.catalogue = catalogue
    self.recent = recent
    search()
  }

  mutating func type(_ key: Key) {
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

  var pickedName: String? {
    guard lines.indices.contains(list.selected) else { return nil }
    switch lines[list.selected] {
    case .match(let match): return match.entry.name
    case .typed(let name): return name
    }
  }

  /// Longer than every label: no search finds it, and each letter of a pasted page would cost one.
  private static let longestQuery = 120

  mutating func search() {
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
