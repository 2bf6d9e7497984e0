import Drafts
import TerminalUI

extension ReplaceForm {
  /// The lines of the form, and behind them the changes that it would make.
  func part(_ part: Int, in workspace: Workspace) -> OverlayPart {
    guard part > 0 else { return OverlayPart([title(in: workspace)], .line(of: Line.allCases.count + 1)) }
    let label = Line.allCases[part - 1].label
    return OverlayPart(
      ["\(label) what? An empty line leaves it empty."], .text(prompt: label, mayBeEmpty: true))
  }

  func line(_ index: Int, of part: Int, in workspace: Workspace) -> String {
    guard Line.allCases.indices.contains(index) else {
      return workspace.keys.names.sentence(of: .window(.accept), in: context)
    }
    let line = Line.allCases[index]
    let value =
      switch line {
      case .text: text.text
      case .replacement: replacement.text
      case .property: propertyName ?? "any"
      case .kind: Self.kinds[isPattern ? 1 : 0]
      case .letters: Self.letters[ignoresCase ? 1 : 0]
      }
    return "\(line.label): \(value.isEmpty ? "(empty)" : value)"
  }

  mutating func choose(_ line: Int, of part: Int, in workspace: Workspace) -> OverlayReply {
    guard Line.allCases.indices.contains(line) else { return .press(.window(.accept)) }
    self.line = Line.allCases[line]
    return turns ? .press(.compose(.mark)) : .ask(line + 1)
  }

  mutating func fillIn(_ text: String, in part: Int, of workspace: Workspace) -> OverlayReply {
    line = Line.allCases[part - 1]
    withField { $0.replace(with: text) }
    return .ask(0)
  }
}

extension ReplacePreview {
  /// The first line makes the changes that stand below it.
  func part(_ part: Int, in workspace: Workspace) -> OverlayPart {
    OverlayPart([title(in: workspace)], .line(of: changes.count + 1))
  }

  func line(_ index: Int, of part: Int, in workspace: Workspace) -> String {
    guard index > 0 else { return workspace.keys.names.sentence(of: .screen(.open), in: context) }
    let change = changes[index - 1]
    let name = name(of: change, in: workspace.draft.inputs)
    return "#\(change.input + 1) \(name): \(change.before) becomes \(change.after)"
  }

  func choose(_ line: Int, of part: Int, in workspace: Workspace) -> OverlayReply {
    line == 0 ? .press(.screen(.open)) : .nothingToOpen
  }
}
