extension Intent {
  /// What it does in a word or three, verb first, as help and the palette list it.
  var title: String {
    switch self {
    case .goTo(let screen): "Go to \(screen.title)"
    case .back: "Back"
    case .close: "Close"
    case .move(let motion): motion.title
    case .view(let intent): intent.title
    case .screen(let intent): intent.title
    case .compose(let intent): intent.title
    case .plan(let intent): intent.title
    case .results(let intent): intent.title
    case .journal(let intent): intent.title
    case .job(let intent): intent.title
    case .draft(let intent): intent.title
    case .portal(let intent): intent.title
    case .window(let intent): intent.title
    case .program(let intent): intent.title
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
