import Drafts
import Submissions
import TerminalUI

/// What comes of files and texts that are read into the draft.
extension Step {
  static func importFile(_ path: String, in workspace: inout Workspace) -> Step {
    guard !path.isEmpty else { return Step() }
    if let file = workspace.imports.reading {
      workspace.parked.prompts[.importFile] = TextField(path)
      return .say(.warning("\(file) is being read still: import \(path) when it is there"))
    }
    return Step(workspace.imports.read(.file(path: path)))
  }

  static func importFailed(
    _ why: Failure, _ file: String, shownAs name: String, in workspace: inout Workspace
  ) -> Step {
    let isPaste = file == ImportSource.pastedText
    if workspace.imports.reading == file {
      workspace.imports.stopWaiting()
      if !isPaste, name == file { workspace.parked.prompts[.importFile] = TextField(file) }
    }
    let again = isPaste ? " \(workspace.keyName(.compose(.pasteContacts))) shows it again" : ""
    return .say(.failure("\(name) was not imported: \(why.words)\(again)"))
  }

  /// A table came whose columns somebody has to look through. Choices that were left for it are there again.
  static func columnsFound(_ look: TableLook, of source: ImportSource, in workspace: inout Workspace) -> Step
  {
    guard workspace.imports.reading == source.name else { return Step() }
    workspace.imports.stopWaiting()
    if let why = workspace.document.whyLocked {
      workspace.parked.keep(source)
      return .say(why)
    }
    let left = workspace.parked.columns
    workspace.imports.columns = left?.source == source ? left : ColumnsForm(look, of: source)
    workspace.parked.columns = nil
    return Step()
  }

  /// What was left out or cannot be sent is listed; of everything else one sentence is enough.
  static func tellProblems(of report: ImportReport, in workspace: inout Workspace) -> Step {
    workspace.imports.report = report.pager(workspace.glyphs)
    workspace.imports.open = OpenImport(report.imported, in: workspace)
    workspace.imports.hasAnswers = workspace.imports.open != nil
    (workspace.imports.cameNow, workspace.imports.unresolved) = (true, nil)
    if report.isLoss, let pager = workspace.imports.report { workspace.pendingPagers.append(pager) }
    return Step(notice: report.notice)
  }

  /// The next of what waits to be shown.
  static func showPending(in workspace: inout Workspace) -> Step {
    if let form = workspace.imports.columns {
      workspace.imports.columns = nil
      let key = workspace.keyName(.draft(.importFile), in: .columns)
      return Step.open(.columns(form)).saying(
        Notice("Nothing added yet. Check the columns, then press \(key) to import"))
    }
    if !workspace.pendingPagers.isEmpty { return .open(.pager(workspace.pendingPagers.removeFirst())) }
    guard let open = workspace.imports.asking else { return Step() }
    workspace.imports.asking = nil
    return workspace.openValueList(of: open).map { .open(.choice($0)) } ?? Step()
  }
}

extension Workspace {
  /// What the message line says while a file is read.
  var readingWords: String? {
    imports.reading.map { file in
      "Reading \(file)\(imports.progress.map { " \($0.words)" } ?? ""). \(keyName(.program(.interrupt))) stops"
    }
  }
}
