/// What a screen answers with: what is to be done in the world, what to say, and where to go.
struct Step: Equatable, Sendable {
  var effects: [Effect]
  /// Nil where the message line stays as it is.
  var notice: Notice?
  /// What the message line says has passed.
  var clearsNotice: Bool
  var navigation: Navigation?
  /// What it tells the plan on its way out.
  var job: [OutgoingJob.Event]

  init(
    _ effects: [Effect] = [], notice: Notice? = nil, clearsNotice: Bool = false,
    navigation: Navigation? = nil, job: [OutgoingJob.Event] = []
  ) {
    (self.effects, self.notice, self.clearsNotice) = (effects, notice, clearsNotice)
    (self.navigation, self.job) = (navigation, job)
  }

  static func say(_ notice: Notice) -> Step { Step(notice: notice) }
  static func open(_ overlay: Overlay) -> Step { Step(navigation: .window(.open(overlay))) }

  /// The same, with another message line.
  func saying(_ notice: Notice) -> Step {
    var step = self
    step.notice = notice
    return step
  }

  /// One step and then another, whose message and way count.
  static func + (first: Step, second: Step) -> Step {
    Step(
      first.effects + second.effects, notice: second.notice ?? first.notice,
      clearsNotice: first.clearsNotice || second.clearsNotice,
      navigation: second.navigation ?? first.navigation, job: first.job + second.job)
  }

  /// Says that a search came to nothing.
  static func notFound(_ text: String) -> Step {
    Step(notice: Notice("\"\(text)\" is not in this pane"))
  }
}
