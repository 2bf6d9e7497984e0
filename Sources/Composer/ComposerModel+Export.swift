import Drafts
import Submissions
import TerminalUI

/// Writing the draft into files.
extension ComposerModel {
  /// Someone who is typing something else is asked later whether a file is to be replaced.
  mutating func exportFound(_ file: String) {
    if case .pane = context {
      overlays.append(.prompt(Prompt(.replaceFile(file))))
    } else {
      parked.prompts[.exportFile] = TextField(file)
      notice = .warning("\(file) is there already: nothing was written")
    }
  }

  mutating func exported(_ count: Int, to file: String, losses: [ExportLoss]) {
    notice = Notice("\(contacts(count)) written to \(file)")
    guard !losses.isEmpty else { return }
    var lines = losses.prefix(ImportReport.mostFindings).map { loss in
      StyledText("\(glyphs.warning) #\(loss.input + 1): \(loss.message)", .warning)
    }
    if losses.count > lines.count { lines.append("and \(losses.count - lines.count) more") }
    workspace.pendingPagers.append(TextPager(title: "What \(file) does not give back", lines: lines))
  }

  mutating func exportFailed(_ why: String, _ file: String) {
    parked.prompts[.exportFile] = TextField(file)
    notice = .failure(why)
  }
}

extension Step {
  /// Writes the draft into a file whose ending tells the form. What is there is never replaced without asking.
  static func exportFile(_ path: String, isReplacing: Bool = false, in workspace: inout Workspace) -> Step {
    guard !path.isEmpty else { return Step() }
    guard let format = ExportFormat(fileName: path) else {
      workspace.parked.prompts[.exportFile] = TextField(path)
      return .say(
        .warning(
          "The name has to end in .json or .csv", keys: "\(workspace.keyName(.exportFile)) asks again"))
    }
    return Step(
      [.files(.export(workspace.draft.inputs, format, path: path, isReplacing: isReplacing))],
      notice: Notice("Writing \(path)"))
  }

  /// Enter alone, perhaps pressed twice by mistake, replaces nothing.
  static func answer(_ text: String, toReplace taken: String, in workspace: inout Workspace) -> Step {
    guard !text.isEmpty else { return .say(Notice("\(taken) is as it was: nothing was written")) }
    return text.lowercased() == "yes"
      ? exportFile(taken, isReplacing: true, in: &workspace) : exportFile(text, in: &workspace)
  }
}
