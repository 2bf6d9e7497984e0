/// What is asked of drafts as a whole, and of the files that they come from and go to.
public enum DraftIntent: Hashable, Sendable, CaseIterable {
  case drafts, renameDraft, deleteDraft
  case importFile, importReport, exportFile

  /// What it does in a word or three, verb first.
  var title: String {
    switch self {
    case .drafts: "Drafts"
    case .renameDraft: "Rename draft"
    case .deleteDraft: "Delete draft"
    case .importFile: "Import file"
    case .importReport: "Show import report"
    case .exportFile: "Export draft"
    }
  }

  var preconditions: [Precondition] {
    switch self {
    case .importFile: [.writableDraft]
    case .importReport: [.importReport]
    case .drafts, .renameDraft, .deleteDraft, .exportFile: []
    }
  }

  /// It leads to what reads or writes a file, and to nothing else.
  var leavesProgram: Bool {
    switch self {
    case .importFile, .exportFile: true
    case .drafts, .renameDraft, .deleteDraft, .importReport: false
    }
  }
}
