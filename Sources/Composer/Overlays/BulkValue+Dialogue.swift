import Drafts
import TerminalUI

/// Where the values are known they are listed; any other one can be typed.
extension BulkValue {
  var subject: String { "value of \(property)" }

  func firstParts(in workspace: Workspace) -> [Int] { values(in: workspace).isEmpty ? [1] : [0] }

  func part(_ part: Int, in workspace: Workspace) -> OverlayPart {
    guard part == 1 else {
      return OverlayPart([title(in: workspace)], .line(of: values(in: workspace).count + 1))
    }
    let advice = workspace.catalogue[property].map { [$0.advice] } ?? []
    return OverlayPart(
      [title(in: workspace)] + advice + ["An empty line goes back."], .text(prompt: property))
  }

  func line(_ index: Int, of part: Int, in workspace: Workspace) -> String {
    values(in: workspace).words(at: index)
  }

  mutating func choose(_ line: Int, of part: Int, in workspace: Workspace) -> OverlayReply {
    let values = values(in: workspace)
    return values.indices.contains(line)
      ? fillIn(values[line].value, in: part, of: workspace) : .ask(1)
  }

  /// How the text is read is said before it is taken.
  mutating func fillIn(_ text: String, in part: Int, of workspace: Workspace) -> OverlayReply {
    field.text.replace(with: text)
    field.chosen = nil
    return OverlayReply(intent: .window(.accept), notice: note(in: workspace))
  }

  /// Owners too, as far as they are read.
  private func values(in workspace: Workspace) -> [CatalogueOption] {
    workspace.knownEntry(property)?.options ?? []
  }
}

extension [CatalogueOption] {
  /// A line for each, and one for what is typed.
  func words(at index: Int) -> String {
    guard indices.contains(index) else { return "Type the value" }
    let option = self[index]
    return option.label == option.value ? option.value : "\(option.value), \(option.label)"
  }
}
