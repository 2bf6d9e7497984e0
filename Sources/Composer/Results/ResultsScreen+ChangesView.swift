import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// The groups of changes, and the contacts of one of them.
extension ResultsScreen {
  func title(of changes: ChangesList) -> String {
    let groups = changes.log.groups.count
    let read = changes.total - changes.unreadCount
    let part = changes.unreadCount > 0 ? ", \(read) of \(contacts(changes.total)) read" : ""
    return "Changes \(groups), \(contacts(changes.log.contactCount))\(part)"
  }

  func recordTitle(of changes: ChangesList, in workspace: Workspace) -> String {
    guard let group = changes.group else { return "Contacts" }
    return "\(contacts(group.contactCount)), before \(workspace.glyphs.arrow) after"
  }

  func drawChanges(_ changes: ChangesList, on canvas: inout Canvas, in workspace: Workspace) {
    let parts = canvas.bounds.taking(top: changes.log.groups.isEmpty ? 0 : 1)
    let table = changesTable(columns: canvas.size.columns - 2, glyphs: workspace.glyphs)
    if !changes.log.groups.isEmpty { canvas.write(table.header, at: Point(column: 2, row: 0)) }
    ListView(
      count: changes.log.groups.count, state: changes.list, isFocused: workspace.isFocused(.outcomes),
      glyphs: workspace.glyphs,
      emptyText: StyledText(changes.reading.isEmpty ? "Nothing changed" : "Reading the histories", .muted)
    ).draw(into: &canvas, in: parts.rest) { table.line(cells(of: changes.log.groups[$0], in: workspace)) }
  }

  private func changesTable(columns: Int, glyphs: Glyphs) -> TableLayout {
    TableLayout(
      [
        TableColumn("time", .fixed(times == .relative ? 12 : 16)),
        TableColumn("contacts", .fixed(8), alignment: .right),
        TableColumn("source", .flexible(weight: 3)), TableColumn("user", .flexible(weight: 2)),
        TableColumn("properties", .flexible(weight: 3)),
      ], width: columns, glyphs: glyphs)
  }

  private func cells(of group: ChangeGroup, in workspace: Workspace) -> [StyledText] {
    [
      StyledText(minuteText(of: group, in: workspace), .muted), StyledText("\(group.contactCount)"),
      StyledText(group.id.source.words), StyledText(user(group.id.source.user, in: workspace) ?? "-"),
      StyledText(group.properties.joined(separator: ", "), .jsonName),
    ]
  }

  /// `2026-11-23 14:03`
  func minuteText(of group: ChangeGroup, in workspace: Workspace) -> String {
    guard let minute = group.id.minute else { return "-" }
    let text = timeText(Timestamp(epochMilliseconds: minute), in: workspace)
    return times == .relative ? text : String(text.prefix(16))
  }

  func drawChangedContacts(_ changes: ChangesList, on canvas: inout Canvas, in workspace: Workspace) {
    let items = changes.group?.items ?? []
    let parts = canvas.bounds.taking(top: items.isEmpty ? 0 : 1)
    let table = TableLayout(
      [
        TableColumn("contact", .flexible(weight: 3)), TableColumn("property", .flexible(weight: 2)),
        TableColumn("before", .flexible(weight: 2)), TableColumn("after", .flexible(weight: 2)),
      ], width: canvas.size.columns - 2, glyphs: workspace.glyphs)
    if !items.isEmpty { canvas.write(table.header, at: Point(column: 2, row: 0)) }
    ListView(
      count: items.count, state: changes.line, isFocused: workspace.isFocused(.record),
      glyphs: workspace.glyphs, emptyText: StyledText("No contact to show", .muted)
    ).draw(into: &canvas, in: parts.rest) { index in
      let (item, edit) = (items[index], changes.log.edit(items[index]))
      return table.line([
        StyledText(changes.name(of: item.contact)), StyledText(edit?.property ?? "", .jsonName),
        edit.map { StyledText($0.before ?? "(not set)", $0.before == nil ? .muted : .text) } ?? "",
        edit.map { StoredValue(text: $0.version.value).styled } ?? "",
      ])
    }
  }

  /// A user by name where the owners are known.
  func user(_ id: Tolerant<Int>?, in workspace: Workspace) -> String? {
    guard let id else { return nil }
    let name = id.published.flatMap { workspace.catalogue.owners.name(ofUser: $0) }
    return name.map { "\($0) (\(id.description))" } ?? id.description
  }

  /// `2026-11-23 14:03, 40 contacts, WORKFLOW Lead routing 88, lifecyclestage`
  func words(of group: ChangeGroup, in workspace: Workspace) -> String {
    [
      minuteText(of: group, in: workspace), contacts(group.contactCount), group.id.source.words,
      user(group.id.source.user, in: workspace).map { "user \($0)" },
      group.properties.joined(separator: ", "),
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

extension ChangeGroup {
  func holds(_ search: TextSearch) -> Bool {
    search.isIn(id.source.words) || properties.contains(where: search.isIn)
      || id.source.user.map { search.isIn($0.description) } ?? false
  }
}

extension ChangesList {
  /// The email; the id where there is none.
  func name(of contact: String) -> String {
    log.email(of: contact).flatMap { $0.isEmpty ? nil : $0 } ?? contact
  }

  /// `ana@fabrika.example, city: Ulm, then Bonn`
  func words(of item: ChangeGroup.Item) -> String {
    guard let edit = log.edit(item) else { return name(of: item.contact) }
    let after = StoredValue(text: edit.version.value).words
    return "\(name(of: item.contact)), \(edit.property): \(edit.before ?? "(not set)"), then \(after)"
  }

  func holds(_ item: ChangeGroup.Item, _ search: TextSearch) -> Bool {
    search.isIn(item.contact) || search.isIn(words(of: item))
  }
}
