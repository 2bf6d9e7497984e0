import TerminalUI

/// A way to move: in a list, or sideways in what folds.
public enum Motion: Hashable, Sendable {
  case up, down, left, right, pageUp, pageDown, home, end
  /// That many lines, as the mouse moves.
  case by(Int)

  /// Nil for a way that no list goes.
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
