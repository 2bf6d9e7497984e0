/// What a screen answers with: what is to be done in the world, what to say, and where to go.
struct Step: Equatable, Sendable {
  var effects: [Effect]
  /// Nil where the message line stays as it is.
  var notice: Notice?
  var navigation: Navigation?

  init(_ effects: [Effect] = [], notice: Notice? = nil, navigation: Navigation? = nil) {
    (self.effects, self.notice, self.navigation) = (effects, notice, navigation)
  }

  /// Says that a search came to nothing.
  static func notFound(_ text: String) -> Step {
    Step(notice: Notice("\"\(text)\" is not in this pane"))
  }
}

/// Where a screen leads to. It names no other screen: the router knows the way.
enum Navigation: Equatable, Sendable {
  case focus(Pane)
  /// To a pane that comes after the focused one, or before it.
  case focusNext(by: Int)
  /// To the question what became of a submission's unknown inputs, which are so many.
  case check(submission: String, unknown: Int)
  /// To the question whether the rest of a submission is to be sent.
  case resume(submission: String)
}
