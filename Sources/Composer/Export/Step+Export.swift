import Drafts
import Submissions
import TerminalUI

/// Writing the draft into files.
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

  /// Someone who is typing something else is asked later whether a file is to be replaced.
  static func exportFound(_ file: String, in workspace: inout Workspace) -> Step {
    if workspace.isAtPanes { return .open(.prompt(Prompt(.replaceFile(file)))) }
    workspace.parked.prompts[.exportFile] = TextField(file)
    return .say(.warning("\(file) is there already: nothing was written"))
  }

  static func exported(
    _ count: Int, to file: String, losses: [ExportLoss], in workspace: inout Workspace
  ) -> Step {
    if !losses.isEmpty {
      let warning = workspace.glyphs.warning
      var lines = losses.prefix(ImportReport.mostFindings).map { loss in
        StyledText("\(warning) #\(loss.input + 1): \(loss.message)", .warning)
      }
      if losses.count > lines.count { lines.append("and \(losses.count - lines.count) more") }
      workspace.pendingPagers.append(TextPager(title: "What \(file) does not give back", lines: lines))
    }
    return .say(Notice("\(contacts(count)) written to \(file)"))
  }

  static func exportFailed(_ why: String, _ file: String, in workspace: inout Workspace) -> Step {
    workspace.parked.prompts[.exportFile] = TextField(file)
    return .say(.failure(why))
  }
}
