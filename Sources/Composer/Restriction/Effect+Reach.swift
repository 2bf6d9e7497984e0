/// What restricted mode takes away: whatever reaches beyond this program, its drafts and its portal.
extension Effect {
  /// It reads or writes a file, starts another program, or leaves the terminal to one. What the program keeps for itself
  /// in its own directory is no such file.
  public var leavesProgram: Bool {
    switch self {
    case .files(let effect): effect.leavesProgram
    case .submissions(.writeEvidence), .program(.suspend): true
    case .portal(.connectProfile), .portal(.useProfile): true
    case .drafts, .portal, .plan, .submissions, .program: false
    }
  }
}

extension FilesEffect {
  fileprivate var leavesProgram: Bool {
    switch self {
    case .importFile, .export, .exportResults, .exportForImport, .editText: true
    case .importTable(.file, _), .importTable(.piped, _): true
    // Text that a person pasted, and text for the clipboard of their own terminal.
    case .importTable(.pasted, _), .importText, .stopImport, .copy: false
    }
  }
}

extension Intent {
  /// It leads to such an effect and to nothing else.
  var leavesProgram: Bool {
    switch self {
    case .compose(.editText), .plan(.exportForImport): true
    case .results(let intent): intent.leavesProgram
    case .draft(let intent): intent.leavesProgram
    case .program(let intent): intent.leavesProgram
    case .goTo, .back, .close, .move, .view, .screen, .compose, .plan, .journal, .job, .portal, .window: false
    }
  }
}

extension Notice {
  static let restricted = Notice.warning("Not available in restricted mode")
}
