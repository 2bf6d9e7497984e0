import Drafts

/// Beginning a draft with a file, or with rows that are pasted or typed.
extension Workspace {
  mutating func beginDraft(with contents: DraftContents, named name: String) -> Step {
    draftList.beginning = contents
    return Step([.drafts(.create(name: name))])
  }

  /// The draft is named for the file.
  mutating func beginDraft(fromFile path: String) -> Step {
    guard !path.isEmpty else { return Step() }
    let name = (try? DraftName(typed: DraftName.name(ofFile: path)))?.text ?? DraftName.plain
    return beginDraft(with: .file(path), named: name)
  }

  /// The new draft is there: what it was made for comes into it.
  mutating func fillNewDraft() -> Step {
    defer { draftList.beginning = nil }
    guard document.draft.inputs.isEmpty, !document.isLocked else { return Step() }
    switch draftList.beginning {
    case .file(let path)?:
      document.awaitsImport = true
      return .importFile(path, in: &self)
    case .paste?: return Step(navigation: .perform(.compose(.pasteContacts)))
    case nil: return Step()
    }
  }
}
