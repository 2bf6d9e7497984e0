import TerminalUI

/// What is said of text that comes in one piece.
extension Workspace {
  func sayCut(at context: Context) -> Step {
    context.takesText || context == .contactPaste
      ? .say(.warning("The paste was too long: only its first part is here")) : Step()
  }

  var sayStalled: Step {
    .say(.warning("A paste has no end yet: \(keyName(.program(.interrupt))) takes what has come of it"))
  }
}

extension String {
  /// A line that is copied in a terminal brings its end along.
  var withoutLineEnds: String { String(reversed().drop(while: \.isNewline).reversed()) }
}
