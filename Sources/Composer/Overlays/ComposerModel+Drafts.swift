import Drafts
import TerminalUI

extension ComposerModel {
  mutating func open(_ opened: OpenedDraft) -> [Effect] {
    let before = document.id
    // A plan of the draft before, on its way still, is about no state of this one.
    let revision = document.revision + 1
    document = Document(opened, catalogue: catalogue)
    document.revision = revision
    compose = ComposeState()
    preview = PreviewState()
    overlays = []
    screen = .compose
    restore(opened.place)
    if opened.isLocked { _ = isWritable() }
    return disarm() + (before == opened.id ? [] : [.closeDraft(before)])
  }

  mutating func openDraft(_ id: DraftID) -> [Effect] {
    guard id != document.id else { return [] }
    return acceptField() + savingPlace + [.openDraft(id)]
  }

  mutating func showDrafts(_ drafts: [DraftSummary]) {
    let lines = drafts.map { draft in
      ChoiceList.Line(
        text: draft.name, note: draft.id == document.id ? "open now" : contacts(draft.inputCount),
        choice: .draft(draft.id))
    }
    let new = ChoiceList.Line(text: "+ new draft", note: "", choice: .newDraft)
    overlays.append(.choice(ChoiceList(title: "Drafts", all: lines + [new])))
  }

  mutating func askForImport() -> [Effect] {
    guard isWritable() else { return [] }
    overlays.append(.prompt(Prompt(purpose: .importFile)))
    return []
  }

  /// Imported contacts are added behind the others, in one step that `u` takes back.
  mutating func take(_ imported: ImportedDraft, from file: String) -> [Effect] {
    guard isWritable() else { return [] }
    let first = document.inputs.count
    let effects = edit(document.draft.editToAppend(imported))
    screen = .compose
    focus(.contacts)
    show(contact: first)
    notice = Notice("\(contacts(imported.inputs.count)) imported from \(file). u takes them out again")
    tellProblems(of: imported, from: file)
    return effects
  }

  mutating func tellProblems(of imported: ImportedDraft, from file: String) {
    guard !imported.problems.isEmpty else { return }
    let lines = imported.problems.map { problem in
      StyledText(problem.sentence, problem.severity == .error ? .error : .text)
    }
    overlays.append(
      .pager(TextPager(title: "What \(file) held that was not read as it stands", lines: lines)))
  }
}

/// `1 contact`, `12 contacts`.
func contacts(_ count: Int) -> String {
  count == 1 ? "1 contact" : "\(count) contacts"
}

extension ImportProblem {
  /// Where in the file, and what.
  fileprivate var sentence: String {
    switch self {
    case .file(let problem): "line \(problem.line): \(problem.message)"
    case .input(let index, let problem, let line):
      "line \(line), #\(index + 1) \(problem.path.text): \(problem.message)"
    }
  }
}
