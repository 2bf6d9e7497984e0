import TerminalUI

extension Intent {
  /// The name by which the configuration binds keys to it: `addContact`, `pageDown`, `goToPreview`.
  public var action: String {
    switch self {
    case .goTo(let screen): "goTo\(screen.title)"
    case .move(let motion): "\(motion)"
    case .useMouse(let use): use ? "mouseOn" : "mouseOff"
    case .compose(let intent): "\(intent)"
    case .plan(let intent): "\(intent)"
    case .results(let intent): "\(intent)"
    case .journal(let intent): "\(intent)"
    case .nextPane, .previousPane, .open, .close, .accept, .takeSuggestion, .newLine, .newCell, .search,
      .nextMatch, .previousMatch, .nextProblem, .previousProblem, .preview, .submit, .reason, .check, .resume,
      .headerDown, .headerUp,
      .encoding,
      .importReport, .importFile, .exportFile, .contactHistory, .refresh, .zoom, .palette, .help, .messages,
      .profiles,
      .checkProfile, .drafts,
      .changeDraft, .renameDraft, .deleteDraft, .copy, .copyPart, .tour, .back, .quit, .suspend, .repaint,
      .interrupt:
      "\(self)"
    }
  }

  /// Its keys are the same everywhere, fields included, and are not given to anything else.
  public var hasFixedKeys: Bool { [.close, .suspend, .repaint, .interrupt].contains(self) }

  /// Nobody is left without a way out, or a way to learn the keys.
  public var needsKey: Bool { [.quit, .help].contains(self) }

  /// It means the same whatever has the keyboard.
  var isOfTheTerminal: Bool { [.help, .suspend, .repaint, .interrupt].contains(self) }
}
