import Drafts
import TerminalUI

/// What is asked for, and what is answered, on its way to where it leads.
extension ComposerModel {
  /// Does what a key or a command asks for.
  mutating func perform(_ intent: Intent) -> [Effect] {
    if ![.program(.quit), .back].contains(intent) { workspace.isLeaving = false }
    if let why = screens.whyNot(intent, in: workspace) {
      notice = why
      // What was asked for before is taken back first.
      return intent == .job(.submit) && workspace.isToBeSent
        ? advance(.questionTakenBack) + carryOut(.say(why)) : []
    }
    if case .program(let intent) = intent { return perform(intent) }
    return carryOut(screens.perform(intent, in: &workspace))
  }

  private mutating func perform(_ intent: ProgramIntent) -> [Effect] {
    switch intent {
    case .help: overlays.open(.keyHelp(help.window))
    case .palette: overlays.open(.choice(help.palette(recent: workspace.recent.commands)))
    case .messages: overlays.open(.pager(messages.window(workspace.glyphs)))
    case .quit: return screens.askBeforeQuitting(in: &workspace).map { carryOut($0) } ?? leave()
    case .suspend: return advance(.questionTakenBack) + [.program(.suspend)]
    case .repaint: return [.program(.repaint)]
    case .useMouse(let use): return carryOut(pointer.use(use, in: workspace))
    case .tour where tour.isUnderWay: return carryOut(tour.leave(in: workspace))
    case .tour: tour.start(tourSituation, playingFrom: nil)
    case .interrupt:
      // What is sent first, then what is open; where nothing is, how to quit.
      let step = workspace.stop() ?? overlays.leave(in: &workspace) ?? workspace.stopReading()
      return step.map { carryOut($0) } ?? (isAtPanes ? carryOut(workspace.sayIdle) : take(Press(.close)))
    }
    return []
  }

  /// The program ends: what is typed into an open field is kept.
  mutating func leave() -> [Effect] {
    carryOut(screens.leave(keeping: overlays.textOfContacts, in: &workspace)) + [.program(.quit)]
  }

  /// Has the screen that is shown answer.
  mutating func tell(_ event: ScreenEvent) -> [Effect] { carryOut(screens.tell(event, in: &workspace)) }

  /// Does what a screen has answered, but for the effects, which are left to do.
  mutating func carryOut(_ step: Step) -> [Effect] {
    // What a screen has begun is known before another plan is made of it.
    var effects = step.effects + step.job.flatMap { advance($0) }
    // Nobody leaves a draft without its place.
    if effects.contains(where: \.leavesDraft) { effects = screens.savingPlace(in: workspace) + effects }
    if step.notice != nil || step.clearsNotice { notice = step.notice }
    switch step.navigation {
    case nil: return effects
    case .window(let way): overlays.follow(way, in: workspace)
    case .screen(let way): return effects + carryOut(screens.follow(way, in: &workspace))
    case .decided(let decision): return effects + carryOut(workspace.step(for: decision))
    case .perform(let intent): return effects + perform(intent)
    case .ask(let intents): return effects + intents.flatMap { take(Press($0)) }
    case .press(let keys): return effects + keys.flatMap { press($0) }
    }
    return effects
  }

  /// Tells the plan on its way out what happened, and does what comes out.
  mutating func advance(_ event: OutgoingJob.Event) -> [Effect] {
    workspace.job.handle(event, in: workspace.situation).flatMap { action in
      screens.take(action, in: &workspace)
      return carryOut(workspace.step(for: action))
    }
  }
}
