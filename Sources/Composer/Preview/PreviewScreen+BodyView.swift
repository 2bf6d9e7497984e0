import ContactsModel
import Drafts
import TerminalUI

extension PreviewScreen {
  func bodyTitle(in workspace: Workspace) -> String {
    let count = workspace.job.plan?.batches.count ?? 0
    let name = count > 1 ? "Body \(batch + 1)/\(count)" : "Body"
    guard let tree, let line = selectedLine else { return name }
    let path = tree.path(of: line)
    return path.steps.isEmpty ? name : "\(name): \(path.text)"
  }

  func drawBody(on canvas: inout Canvas, in workspace: Workspace) {
    let search = workspace.searched[.body].map(TextSearch.init)
    let (columns, glyphs) = (canvas.size.columns - 2, workspace.glyphs)
    ListView(
      count: tree?.visible.count ?? 0, state: line, isFocused: workspace.isFocused(.body), glyphs: glyphs,
      emptyText: StyledText(whyNoBody(in: workspace), .muted)
    ).draw(into: &canvas, in: canvas.bounds) { position in
      let number = lineNumber(at: position)
      let line =
        (bodyLine(at: position, isRoomy: columns >= Self.roomyBody, workspace.types)
        + name(at: position, in: workspace))
        .truncated(
          to: columns - number.columns, ellipsis: glyphs.ellipsis)
      return number + (search.map(line.marking) ?? line)
    }
  }

  /// Of the line in the whole body, whatever is folded.
  private func lineNumber(at position: Int) -> StyledText {
    guard let tree, tree.visible.indices.contains(position) else { return "" }
    let number = String(tree.visible[position] + 1)
    let blanks = String(tree.lines.count).count - number.count
    return StyledText(String(repeating: " ", count: blanks) + number + " ", .muted)
  }

  /// What the record of a link is called, beside its id.
  private func name(at position: Int, in workspace: Workspace) -> StyledText {
    guard let tree, tree.visible.indices.contains(position) else { return "" }
    let line = tree.visible[position]
    guard tree.lines[line].step == .name("to") else { return "" }
    let path = tree.path(of: line)
    guard let input = plannedInput(ofLine: line), case .associationRecordID(let link) = path.field,
      input.contact.associations.indices.contains(link)
    else { return "" }
    let index = input.index
    let drafted = workspace.document.inputs
    let hint = drafted.indices.contains(index) ? drafted[index].hints.association(at: link) : nil
    return workspace.recordName(of: input.contact.associations[link], hint)
      .map { StyledText("  \($0)", .muted) } ?? ""
  }

  private func whyNoBody(in workspace: Workspace) -> String {
    if workspace.job.isPlanning { return "Making the plan" }
    return workspace.job.plan.map { "Nothing to send: \($0.whyEmpty)" }
      ?? "No plan yet: \(workspace.keyName(.job(.preview))) makes it"
  }

  /// From this width on blanks and deep indents cost nothing that a person needs to see.
  private static let roomyBody = 96

  private func bodyLine(at position: Int, isRoomy: Bool, _ types: AssociationTypeTable) -> StyledText {
    guard let tree, tree.visible.indices.contains(position) else { return "" }
    let index = tree.visible[position]
    let line = tree.lines[index]
    let indent = StyledText(String(repeating: isRoomy ? "  " : " ", count: line.depth))
    let spans = tree.spans(of: line, isSpaced: isRoomy || !line.isListed)
    guard case .opening(let end, let count) = line.kind else { return indent + "  " + spans }
    let isFolded = tree.isFolded(index)
    var text = indent + StyledText(isFolded ? "+ " : "- ", .muted) + spans
    if isFolded { text = text + tree.ending(at: end) }
    if tree.isInput(index) {
      text.append("  \(inputWords(ofLine: index, types))", .muted)
    } else if isFolded, case .name(let name) = line.step {
      text.append("  \(counted(count, name))", .muted)
    }
    return text
  }

  /// `#4 ana@fab.example  6 properties  2 associations`, `#4 ana@fab.example  link to company 9001`
  private func inputWords(ofLine line: Int, _ types: AssociationTypeTable) -> String {
    guard let input = plannedInput(ofLine: line) else { return "" }
    let contact = input.contact
    let name = input.recordID == nil ? contact.displayName : input.email ?? input.recordID ?? ""
    let head = "#\(input.index + 1) \(name)"
    if let link = element(ofLine: line).flatMap({ input.linkWords(ofElement: $0, types) }) {
      return "\(head)  \(link)"
    }
    let count = input.recordID == nil ? contact.associations.count : 0
    let links = count > 0 ? "  \(counted(count, "associations"))" : ""
    return "\(head)  \(counted(contact.properties.count, "properties"))\(links)"
  }
}

extension PreviewScreen {
  /// The input that a line of the body belongs to: where a contact has several links, it has several elements.
  func plannedInput(ofLine line: Int) -> PlannedInput? {
    place(ofLine: line).flatMap { shownBatch?.inputs[$0] }
  }

  private func place(ofLine line: Int) -> Int? {
    guard let tree, tree.lines.indices.contains(line) else { return nil }
    let start = tree.lines[line].value.lowerBound
    return shownBatch?.inputs.firstIndex { $0.bodyRange.contains(start) }
  }

  /// Which element of its input a line stands in.
  private func element(ofLine line: Int) -> Int? {
    guard let inputs = shownBatch?.inputs, let place = place(ofLine: line),
      let element = tree?.path(of: line).input
    else { return nil }
    return element - inputs.prefix(place).reduce(0) { $0 + $1.bodyElementCount }
  }
}

extension BodyTree {
  /// The bytes of a line as text; spaced, with a blank behind colons and behind commas inside the line.
  func spans(of line: BodyLine, isSpaced: Bool = true) -> StyledText {
    var text = StyledText()
    for (index, piece) in line.pieces.enumerated() {
      var slice = self.text(of: piece.range)
      if piece.role == .text, isSpaced {
        if slice.hasPrefix(":") { slice = ": \(slice.dropFirst())" }
        if slice.hasSuffix(","), index < line.pieces.count - 1 { slice += " " }
      }
      text.append(slice, piece.role)
    }
    return text
  }

  /// What stands for a folded part: an ellipsis of dots, its closing bracket and what follows it.
  fileprivate func ending(at end: Int) -> StyledText {
    guard lines.indices.contains(end) else { return "" }
    return StyledText("...", .muted) + spans(of: lines[end])
  }
}

extension BodyLine {
  /// A whole element of an array, such as a type of an association.
  fileprivate var isListed: Bool {
    if case .index = step { kind == .whole } else { false }
  }
}
