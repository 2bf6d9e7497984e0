extension Intent {
  /// What it does in a word or three, verb first, as help and the palette list it.
  var title: String {
    switch self {
    case .goTo(let screen): "Go to \(screen.title)"
    case .move(let motion): motion.title
    case .compose(let intent): intent.title
    case .results(let intent): intent.title
    case .plan(let intent): intent.title
    case .journal(let intent): intent.title
    case .copyPart(let part): "Copy \(part)"
    case .useMouse(let use): use ? "Mouse on" : "Mouse off"
    case .nextPane: "Next pane"
    case .previousPane: "Previous pane"
    case .open: "Open"
    case .close: "Close"
    case .accept: "Accept"
    case .takeSuggestion: "Accept suggestion"
    case .newLine: "New line"
    case .newCell: "New cell"
    case .search: "Search"
    case .nextMatch: "Next match"
    case .previousMatch: "Previous match"
    case .nextProblem: "Next problem"
    case .previousProblem: "Previous problem"
    case .preview: "Preview"
    case .submit: "Submit"
    case .reason: "Give a reason"
    case .check: "Check outcomes"
    case .resume: "Continue submission"
    case .headerDown: "Titles one row down"
    case .headerUp: "Titles one row up"
    case .encoding: "Change encoding"
    case .importReport: "Show import report"
    case .importFile: "Import file"
    case .exportFile: "Export draft"
    case .contactHistory: "History of a contact"
    case .refresh: "Refresh"
    case .zoom: "Zoom pane"
    case .palette: "Commands"
    case .help: "Help"
    case .messages: "Last messages"
    case .profiles: "Profiles"
    case .checkProfile: "Check token"
    case .tour: "Tour"
    case .drafts: "Drafts"
    case .changeDraft: "Rename or delete"
    case .renameDraft: "Rename draft"
    case .deleteDraft: "Delete draft"
    case .copy: "Copy"
    case .back: "Back"
    case .quit: "Quit"
    case .suspend: "Suspend"
    case .repaint: "Redraw"
    case .interrupt: "Stop"
    }
  }
}

extension Motion {
  fileprivate var title: String {
    switch self {
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .pageUp: "Page up"
    case .pageDown: "Page down"
    case .home: "First"
    case .end: "Last"
    case .by: "Scroll"
    }
  }
}
