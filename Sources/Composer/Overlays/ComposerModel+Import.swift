import Drafts
import Submissions
import TerminalUI

extension ComposerModel {
  mutating func importFile(_ path: String) -> [Effect] {
    guard !path.isEmpty else { return [] }
    if let file = imports.reading {
      parked.prompts[.importFile] = TextField(path)
      notice = .warning("\(file) is being read still: import \(path) when it is there")
      return []
    }
    return read(.file(path: path))
  }

  mutating func read(_ source: ImportSource) -> [Effect] {
    imports.reading = source.name
    switch source {
    case .file(let path): return [.files(.importFile(path))]
    case .pasted(let text): return [.files(.importText(text))]
    case .piped: return [.files(.importTable(source, .open))]
    }
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
    if file == Self.pastedText { parked.paste = nil }
    parked.columns = nil
    let first = document.inputs.count
    let record = name.map { name in
      DraftRecord.append(
        AppendedInputs(name: name, firstID: document.draft.nextID, count: imported.inputs.count))
    }
    let effects = edit(document.draft.editToAppend(imported), as: record)
    if imported.inputs.isEmpty {
      notice = .warning("\(file) holds no contact")
    } else {
      showImported(from: first)
      notice = Notice(
        "\(contacts(imported.inputs.count)) imported from \(file)\(imported.leftOut.words)",
        keys: "\(keyName(.undo)) takes them out again")
    }
    tellProblems(of: imported, from: file)
    return effects
  }

  mutating func importFailed(_ why: String, _ file: String, shownAs name: String) {
    let isPaste = file == Self.pastedText
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

  static let mostFindings = 1_000

  /// What was left out or cannot be sent is listed; of everything else one sentence is enough.
  mutating func tellProblems(of imported: ImportedDraft, from file: String) {
    let report = report(of: imported, from: file)
    imports.report = report
    if imported.problems.contains(where: \.isLoss) {
      if let report { news.append(report) }
    } else if let first = imported.problems.first, imported.leftOut.isEmpty {
      let more = imported.problems.count - 1
      notice = .warning(first.sentence + (more > 0 ? " (and \(more) more like it)" : ""))
    }
  }

  /// Nil if everything was read as it stood.
  private func report(of imported: ImportedDraft, from file: String) -> TextPager? {
    guard !imported.problems.isEmpty || !imported.leftOut.isEmpty else { return nil }
    var lines = imported.leftOut.map { StyledText("\(glyphs.warning) \($0.sentence)", .warning) }
    lines += imported.problems.prefix(Self.mostFindings).map { $0.line(glyphs) }
    let more = imported.problems.count - Self.mostFindings
    if more > 0 { lines.append("and \(more) more") }
    return TextPager(title: "What \(file) held that was not read as it stands", lines: lines)
  }

  mutating func showImportReport() {
    if let report = imports.report { overlays.append(.pager(report)) }
  }

  /// A window is not put under the hands of someone who is typing.
  mutating func showNews() {
    showColumns()
    guard !news.isEmpty, case .pane = context else { return }
    overlays.append(.pager(news.removeFirst()))
  }
}

extension ImportProblem {
  /// Something of the file is not in the draft as it stood there.
  fileprivate var isLoss: Bool {
    guard severity == .warning, case .file(let problem) = self else { return true }
    switch problem.rule {
    case .shortRow, .unknownColumn(_, isKept: true, suggestion: _): return false
    default: return true
    }
  }

  /// Where in the file, and what.
  fileprivate var sentence: String {
    switch self {
    case .file(let problem): "line \(problem.line): \(problem.message)"
    case .input(let index, let problem, let line):
      "line \(line), #\(index + 1) \(problem.path.text): \(problem.message)"
    }
  }
}

extension LeftOutColumn {
  fileprivate var name: String { title ?? "column \(number)" }
  fileprivate var sentence: String { "\(name) was left out: \(counted(valueCount, "values"))" }
}

extension [LeftOutColumn] {
  /// `, without Notes (12 values)`; empty where nothing was left out.
  fileprivate var words: String {
    guard let first else { return "" }
    let values = counted(reduce(0) { $0 + $1.valueCount }, "values")
    return count == 1 ? ", without \(first.name) (\(values))" : ", without \(count) columns (\(values))"
  }
}

extension ImportProblem {
  /// What is wrong, with its mark.
  func line(_ glyphs: Glyphs) -> StyledText {
    let isError = severity == .error
    return StyledText("\(isError ? glyphs.error : glyphs.warning) \(sentence)", isError ? .error : .warning)
  }
}
