import TerminalUI

/// A way to move: in a list, or sideways in what folds.
public enum Motion: Hashable, Sendable {
  case up, down, left, right, pageUp, pageDown, home, end
  /// That many lines, as the mouse moves.
  case by(Int)

  /// The motion of a key that is never part of typed text, for lists that are narrowed by typing.
  init?(_ key: Key) {
    switch key {
    case .up, .control("p"): self = .up
    case .down, .control("n"): self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    default: return nil
    }
  }

  var inList: ListState.Move? {
    switch self {
    case .up: .up
    case .down: .down
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .home: .home
    case .end: .end
    case .by(let lines): .by(lines)
    case .left, .right: nil
    }
  }
}
