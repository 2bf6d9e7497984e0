import Drafts
import Submissions
import TerminalUI

/// What comes of files and texts that are read into the draft.
extension ComposerModel {
  mutating func importFile(_ path: String) -> [Effect] {
    guard !path.isEmpty else { return [] }
    if let file = imports.reading {
      parked.prompts[.importFile] = TextField(path)
      notice = .warning("\(file) is being read still: import \(path) when it is there")
      return []
    }
    return imports.read(.file(path: path))
  }

  /// What the message line says while a file is read.
  var readingWords: String? {
    imports.reading.map { file in
      "Reading \(file)\(imports.progress.map { " \($0.words)" } ?? ""). \(keyName(.interrupt)) stops"
    }
  }

  /// Imported contacts are added behind the others, in one step that `u` takes back.
  mutating func take(
    _ imported: ImportedDraft, from file: String, storedAs name: Int64? = nil
  ) -> [Effect] {
    guard imports.reading == file else {
      notice = .warning("\(file) was read for another draft: import it again to have it here")
      return []
    }
    imports.stopWaiting()
    guard isWritable() else { return [] }
    if file == ImportSource.pastedText { parked.paste = nil }
    parked.columns = nil
    let first = document.inputs.count
    let record = name.map { name in
      DraftRecord.append(
        AppendedInputs(name: name, firstID: document.draft.nextID, count: imported.inputs.count))
    }
    let effects = edit(document.draft.editToAppend(imported), as: record)
    if !imported.inputs.isEmpty { showImported(from: first) }
    notice = ImportReport(imported: imported, file: file).summary(in: workspace)
    tellProblems(of: imported, from: file)
    return effects
  }

  mutating func importFailed(_ why: String, _ file: String, shownAs name: String) {
    let isPaste = file == ImportSource.pastedText
    notice = .failure(
      "\(name) was not imported: \(why)\(isPaste ? " \(keyName(.pasteContacts)) shows it again" : "")")
    guard imports.reading == file else { return }
    imports.stopWaiting()
    if !isPaste, name == file { parked.prompts[.importFile] = TextField(file) }
  }

  /// Someone who has begun to type something meanwhile stays there.
  private mutating func showImported(from first: Int) {
    guard case .pane = context else { return }
    show(.compose)
    focus(.contacts)
    show(contact: first)
  }

  /// What was left out or cannot be sent is listed; of everything else one sentence is enough.
  mutating func tellProblems(of imported: ImportedDraft, from file: String) {
    let report = ImportReport(imported: imported, file: file)
    imports.report = report.pager(glyphs)
    if report.isLoss, let pager = imports.report { workspace.pendingPagers.append(pager) }
    if let words = report.notice { notice = words }
  }

  /// A table came whose columns somebody has to look through. Choices that were left for it are there again.
  mutating func take(_ look: TableLook, of source: ImportSource) {
    guard imports.reading == source.name else { return }
    imports.stopWaiting()
    guard isWritable() else { return parked.keep(source) }
    let left = parked.columns
    imports.columns = left?.source == source ? left : ColumnsForm(look, of: source)
    parked.columns = nil
  }

  /// Shows what waits for it. A window is not put under the hands of someone who is typing.
  mutating func showPending() {
    if case .pane = context, let form = imports.columns {
      imports.columns = nil
      overlays.append(.columns(form))
      let key = keyName(.importFile, in: .columns)
      notice = Notice("Nothing is added yet. Look through the columns, then \(key) imports")
    }
    guard !workspace.pendingPagers.isEmpty, case .pane = context else { return }
    overlays.append(.pager(workspace.pendingPagers.removeFirst()))
  }
}
