import Drafts

extension ColumnsForm {
  /// Letters that nobody writes: they would be wrong in every contact.
  func oddLetters(in workspace: Workspace) -> String? {
    look.oddWord.map { word in
      "\"\(word)\": wrong encoding? \(workspace.keyName(.window(.encoding), in: .columns)) tries the next"
    }
  }

  /// Takes another row for the one that names the columns. Above the first row, and behind the last, none does.
  mutating func moveHeader(by step: Int, in workspace: inout Workspace) -> OverlayStep {
    let lines = look.lines
    let next = (lines.firstIndex { $0 >= look.headerLine } ?? 0) + step
    guard look.hasHeader, lines.indices.contains(next) else {
      turn(catalogue: workspace.catalogue, associationTypes: workspace.types)
      return .stays()
    }
    var options = look.options
    options.headerLine = lines[next]
    return read(options, in: &workspace)
  }

  /// Reads the file in the next of the encodings that spreadsheets write.
  func changeEncoding(in workspace: inout Workspace) -> OverlayStep {
    guard case .file = source else {
      return .stays(.say(Notice("The text came as Unicode: only a file has an encoding to choose")))
    }
    var options = look.options
    options.encoding = look.nextEncoding
    return read(options, in: &workspace)
  }

  /// Looks at the table again. What was chosen for its columns was for other ones.
  private func read(_ options: ImportOptions, in workspace: inout Workspace) -> OverlayStep {
    if let file = workspace.imports.reading {
      return .stays(.say(.warning("\(file) is being read still: again when it is there")))
    }
    workspace.imports.reading = source.name
    return .closes(Step([.files(.importTable(source, .look(options)))]))
  }
}
