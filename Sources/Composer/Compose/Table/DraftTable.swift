import ContactsModel
import Drafts
import TerminalUI

/// The columns of the table view, and where the cursor is among them. Its rows are the list of contacts.
struct DraftTable: Sendable {
  struct Column: Equatable, Sendable {
    var name: String
    var width: Int
  }

  private(set) var columns: [Column] = []
  /// The column of the cursor.
  var selected = 0
  /// The first column that is seen.
  private(set) var first = 0

  static let narrowest = 8
  static let widest = 28
  /// Contacts that are looked at for columns: with more, opening the table would take a while. What only others have
  /// is counted at the end of their rows.
  private static let mostSampled = 1_000

  /// A column for each property that contacts have, in the order of their first appearance.
  init(of inputs: some Sequence<DraftInput>) {
    take(inputs)
  }

  /// The property under the cursor.
  var name: String? { columns.indices.contains(selected) ? columns[selected].name : nil }

  func has(_ name: String) -> Bool { columns.contains { $0.name == name } }

  /// Adds columns for what is new. Columns stay where they are.
  mutating func take(_ inputs: some Sequence<DraftInput>) {
    var places = Dictionary(columns.enumerated().map { ($1.name, $0) }) { first, _ in first }
    for input in inputs.prefix(Self.mostSampled) {
      for property in input.contact.properties + input.hints.off.map(\.property) {
        let place = places[property.name] ?? columns.count
        if place == columns.count {
          places[property.name] = place
          columns.append(Column(name: property.name, width: Self.width(of: property.name)))
        }
        columns[place].width = max(columns[place].width, Self.width(of: property.value))
      }
    }
  }

  /// Goes to the column of a property, which is added if there is none.
  mutating func select(_ name: String) {
    if !has(name) { columns.append(Column(name: name, width: Self.width(of: name))) }
    selected = columns.firstIndex { $0.name == name } ?? selected
  }

  /// The columns that are seen in that many columns of the screen. The last one may be cut, but tells something.
  func visible(in room: Int) -> Range<Int> {
    var end = first
    var used = 0
    while end < columns.count, end == first || room - used >= min(columns[end].width, Self.narrowest) {
      used += columns[end].width + 1
      end += 1
    }
    return first..<end
  }

  /// Scrolls no more than needed for the cursor's column to be seen as a whole.
  mutating func settle(in room: Int) {
    selected = min(max(0, selected), max(0, columns.count - 1))
    first = min(first, selected)
    while first < selected, columns[first...selected].reduce(-1, { $0 + $1.width + 1 }) > room { first += 1 }
  }

  private static func width(of text: String) -> Int {
    TextWidth.exceeds(text, widest) ? widest : max(narrowest, TextWidth.columns(of: text))
  }
}
