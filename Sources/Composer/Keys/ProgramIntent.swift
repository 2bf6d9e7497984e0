/// What is asked of the program and its terminal.
public enum ProgramIntent: Hashable, Sendable {
  case help, palette, messages
  case quit, suspend, repaint, interrupt
  case useMouse(Bool)
  /// Begins the tour through the demo, or leaves it.
  case tour

  /// What it does in a word or three, verb first.
  var title: String {
    switch self {
    case .help: "Help"
    case .palette: "Commands"
    case .messages: "Last messages"
    case .quit: "Quit"
    case .suspend: "Suspend"
    case .repaint: "Redraw"
    case .interrupt: "Stop"
    case .useMouse(let use): use ? "Mouse on" : "Mouse off"
    case .tour: "Tour"
    }
  }

  var preconditions: [Precondition] {
    switch self {
    case .tour: [.demo]
    case .help, .palette, .messages, .quit, .suspend, .repaint, .interrupt, .useMouse: []
    }
  }

  /// It gives the terminal to another program.
  var leavesProgram: Bool {
    switch self {
    case .suspend: true
    case .help, .palette, .messages, .quit, .repaint, .interrupt, .useMouse, .tour: false
    }
  }
}
