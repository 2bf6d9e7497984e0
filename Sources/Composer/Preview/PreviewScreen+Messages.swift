extension PreviewScreen {
  func take(_ message: Message, in workspace: inout Workspace) -> Step {
    switch message {
    case .files(let message): take(message, in: &workspace)
    case .terminal, .drafts, .portal, .plan, .submissions: Step()
    }
  }

  private func take(_ message: FilesMessage, in workspace: inout Workspace) -> Step {
    switch message {
    case .exportedForImport(let count, let folder, let leftOut):
      exported(count, to: folder, leftOut: leftOut, in: &workspace)
    case .exportForImportFailed(let why): .say(.failure(why))
    case .imported, .importFailed, .importMoved, .columnsFound, .exported, .exportFound, .exportFailed,
      .textEdited, .editorFailed, .copied, .copyFailed:
      Step()
    }
  }
}
