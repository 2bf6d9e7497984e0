import Drafts
import TerminalUI

/// The columns of a table as a dialogue looks them through: those that are not sure are read out at once.
extension ColumnsForm {
  private enum Part: Int {
    case all, columns, column
  }

  private static let commands: [Intent] = [
    .draft(.importFile), .window(.headerDown), .window(.headerUp), .window(.encoding),
  ]
  private static let commandsOfColumn: [Intent] = [.screen(.open), .compose(.switchOff)]
  /// More are in the list of columns.
  private static let mostRead = 20

  func part(_ part: Int, in workspace: Workspace) -> OverlayPart {
    switch Part(rawValue: part) ?? .all {
    case .all:
      let unsure = (0..<count).filter { isWorthReading(state(of: $0)) }
      let more = unsure.count > Self.mostRead ? ["and \(unsure.count - Self.mostRead) more"] : []
      return OverlayPart(
        [title(in: workspace), summary] + [oddLetters(in: workspace)].compactMap(\.self)
          + unsure.prefix(Self.mostRead).map { words(ofColumn: $0, in: workspace) } + more,
        .line(of: Self.commands.count + 1))
    case .columns: return OverlayPart(["Columns"], .line(of: count))
    case .column:
      return OverlayPart(
        [words(ofColumn: list.selected, in: workspace)], .line(of: Self.commandsOfColumn.count))
    }
  }

  private func isWorthReading(_ state: State) -> Bool {
    switch state {
    case .sure, .empty, .readOnly: false
    case .suggested, .lastTime, .unmapped, .chosen, .leftOut, .twice: true
    }
  }

  /// `Notes, unmapped: left out; for example call back`
  private func words(ofColumn index: Int, in workspace: Workspace) -> String {
    let example = look.columns[index].samples.first.map { "; for example \($0)" } ?? ""
    let target = destination(columns[index], in: workspace)
    return "\(title(of: index)), \(state(of: index).word): \(target)\(example)"
  }

  func line(_ index: Int, of part: Int, in workspace: Workspace) -> String {
    let sentence = { workspace.keys.names.sentence(of: $0, in: context) }
    return switch Part(rawValue: part) ?? .all {
    case .all: index == 1 ? "Columns \(count)" : sentence(Self.commands[max(0, index - 1)])
    case .columns: words(ofColumn: index, in: workspace)
    case .column: sentence(Self.commandsOfColumn[index])
    }
  }

  mutating func choose(_ line: Int, of part: Int, in workspace: Workspace) -> OverlayReply {
    switch Part(rawValue: part) ?? .all {
    case .all: return line == 1 ? .ask(Part.columns.rawValue) : .press(Self.commands[max(0, line - 1)])
    case .columns:
      select(line: line)
      return .ask(Part.column.rawValue)
    case .column: return .press(Self.commandsOfColumn[line])
    }
  }
}
