import TerminalUI

extension Intent {
  /// The name by which the configuration binds keys to it: `addContact`, `pageDown`, `goToPreview`.
  public var action: String {
    switch self {
    case .goTo(let screen): "goTo\(screen.title)"
    case .back, .close: "\(self)"
    case .program(.useMouse(let use)): use ? "mouseOn" : "mouseOff"
    case .move(let motion): "\(motion)"
    case .view(let intent): "\(intent)"
    case .screen(let intent): "\(intent)"
    case .compose(let intent): "\(intent)"
    case .plan(let intent): "\(intent)"
    case .results(let intent): "\(intent)"
    case .journal(let intent): "\(intent)"
    case .job(let intent): "\(intent)"
    case .draft(let intent): "\(intent)"
    case .portal(let intent): "\(intent)"
    case .window(let intent): "\(intent)"
    case .program(let intent): "\(intent)"
    }
  }

  /// Its keys are the same everywhere, fields included, and are not given to anything else.
  public var hasFixedKeys: Bool {
    [.close, .program(.suspend), .program(.repaint), .program(.interrupt)].contains(self)
  }

  /// Nobody is left without a way out, or a way to learn the keys.
  public var needsKey: Bool { [.program(.quit), .program(.help)].contains(self) }

  /// It means the same whatever has the keyboard.
  var isOfTheTerminal: Bool {
    [.program(.help), .program(.suspend), .program(.repaint), .program(.interrupt)].contains(self)
  }
}
