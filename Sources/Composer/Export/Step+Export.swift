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
          "The name has to end in .json or .csv",
          keys: "Press \(workspace.keyName(.draft(.exportFile))) to try again"
        ))
    }
    return Step(
      [.files(.export(workspace.draft.inputs, format, path: path, isReplacing: isReplacing))],
      notice: Notice("Writing \(path)"))
  }

  /// Someone who is typing something else is asked later whether a file is to be replaced.
  static func exportFound(
    _ file: String, of part: ResultsExport.Part?, in workspace: inout Workspace
  ) -> Step {
    if workspace.isAtPanes { return .open(.prompt(Prompt(.replaceFile(file, of: part)))) }
    workspace.parked.prompts[.export(part)] = TextField(file)
    return .say(.warning("\(file) already exists: nothing was written"))
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

  static func exportFailed(
    _ why: Failure, _ file: String, of part: ResultsExport.Part?, in workspace: inout Workspace
  ) -> Step {
    workspace.parked.prompts[.export(part)] = TextField(file)
    return .say(.failure(why))
  }
}

/// What is answered to the question whether a file is to be replaced.
enum Replacement: Equatable {
  /// Enter alone, perhaps pressed twice by mistake, replaces nothing.
  case none
  case replace
  case otherFile(String)

  init(_ answer: String) {
    self = answer.isEmpty ? .none : answer.lowercased() == "yes" ? .replace : .otherFile(answer)
  }
}
