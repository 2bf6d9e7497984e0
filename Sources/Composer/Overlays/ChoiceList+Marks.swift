import Drafts
import TerminalUI

/// Contacts that were found, some of which a person wants.
extension ChoiceList {
  /// Marks the contacts of a line, or takes their marks away where all have one.
  /// - Returns: false where the line holds no contact.
  mutating func mark(_ line: Line) -> Bool {
    guard case .edit(let contacts, _) = line.choice else { return false }
    let ids = Set(contacts.map(\.id))
    if ids.isSubset(of: marked) { marked.subtract(ids) } else { marked.formUnion(ids) }
    return true
  }

  /// The marked contacts, in the order of the list; nil where none is marked.
  var markedChoice: Choice? {
    guard !marked.isEmpty, case .edit(let contacts, let name)? = all.first?.choice else { return nil }
    return .edit(contacts.filter { marked.contains($0.id) }, named: name)
  }

  /// What stands before a line; nothing in a list without marks.
  func markSpan(_ line: Line, _ glyphs: Glyphs) -> Span? {
    guard case .edit(let contacts, _) = line.choice else { return nil }
    let isMarked = contacts.allSatisfy { marked.contains($0.id) }
    return Span(isMarked ? "\(glyphs.marked) " : "  ", .marked)
  }
}
