import ContactsModel
import Drafts
import TerminalUI

extension ComposeView {
  var associationsTitle: String {
    guard let count = current?.contact.associations.count, count > 0 else { return "Associations" }
    return "Associations of #\(compose.list.selected + 1) (\(count))"
  }

  /// An association, its further types and problems, and the line that links.
  func associationLines(of input: DraftInput, columns: Int) -> [ItemLine] {
    let problems = Dictionary(
      grouping: document.problems.problems(at: compose.list.selected), by: \.path.association)
    var lines: [ItemLine] = []
    for (position, association) in input.contact.associations.enumerated() {
      let hint = input.hints.association(at: position)
      let object = object(of: association, hint)
      let isNarrow = columns < Self.roomForTypeID
      let types = association.types.enumerated().map {
        describe($1, label: label($0, hint), to: object, isShort: isNarrow)
      }
      let id =
        association.recordID.isEmpty ? Span("(no id)", .warning) : Span(association.recordID, .id)
      let head = StyledText([Span("\(object) "), id, Span("  ")])
      let name =
        workspace.recordName(of: association, hint).map {
          StyledText("\(fitted($0, isNarrow ? columns / 2 : columns / 3))  ", .title)
        }
        ?? StyledText()
      lines.append(ItemLine(item: position, text: head + name + (types.first ?? "(no type)")))
      let indent = StyledText(String(repeating: " ", count: 2 + head.columns))
      lines += types.dropFirst().map { ItemLine(text: indent + $0) }
      let notes = problems[position, default: []].flatMap { note($0, columns: columns) }
      let refused = note(
        workspace.standingRefusal(of: input), at: .associationRecordID(position), columns: columns)
      lines += (notes + refused).map { ItemLine(text: $0) }
    }
    lines += goneLines(of: input)
    let last = "+ link a record (\(keyName(.compose(.link))))"
    lines.append(ItemLine(item: input.contact.associations.count, text: StyledText(last, .muted)))
    return lines
  }

  /// Links that an update takes away, and what of a contact that exists is not known.
  private func goneLines(of input: DraftInput) -> [ItemLine] {
    guard let existing = input.existing else { return [] }
    let gone = input.linkChanges(types).filter(\.isUnlinking).map { change in
      ItemLine(
        text: StyledText([
          Span("~ ", .title), Span("\(change.object) \(change.recordID)  ", .muted),
          Span("unlinked", .warning),
        ]))
    }
    let unread = StyledText("links not read: add, not remove", .muted)
    return gone + (existing.links == nil ? [ItemLine(text: unread)] : [])
  }

  private func fitted(_ name: String, _ columns: Int) -> String {
    TextWidth.truncate(name, to: max(8, columns), ellipsis: glyphs.ellipsis)
  }

  func object(of association: Association, _ hint: AssociationHint?) -> String {
    hint?.object ?? types.object(of: association.types) ?? "record"
  }

  func label(_ index: Int, _ hint: AssociationHint?) -> String? {
    guard let hint, hint.labels.indices.contains(index) else { return nil }
    return hint.labels[index]
  }

  /// Below this, a type with a label is told by that alone: category and number are in its window and in the JSON.
  private static let roomForTypeID = 60

  private func describe(
    _ type: AssociationType, label: String?, to object: String, isShort: Bool
  ) -> StyledText {
    let name = label ?? types.name(of: type, to: object)
    if isShort, let name { return StyledText(name) }
    let id = StyledText("\(type.category.shortName) \(type.typeID)", name == nil ? .text : .muted)
    return name.map { StyledText("\($0)  ") + id } ?? id
  }
}

extension AssociationCategory {
  /// The category in one word, where there is no room for more.
  var shortName: String {
    let name = rawValue.split(separator: "_").first.map(String.init) ?? rawValue
    return Self.published.contains(self) ? name : rawValue
  }
}
