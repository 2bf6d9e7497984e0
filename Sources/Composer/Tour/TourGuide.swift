import TerminalUI

/// How the tour comes to a person who has just started the demo.
public enum TourOpening: Sendable {
  /// It presses the keys itself.
  case played
  case offered
}

/// Leads through the demo: the tour that is under way, if one is.
struct TourGuide: Equatable, Sendable {
  private(set) var tour: Tour?

  var isUnderWay: Bool { tour != nil }
  /// When it wants to press a key.
  var due: Int64? { tour?.due }

  /// Says that there is a tour.
  static func offer(in workspace: Workspace) -> Notice {
    Notice("New here? Press \(workspace.keyName(.program(.tour))) for a two-minute tour")
  }

  /// - Parameter now: when it begins to press the keys itself; nil where the person does.
  mutating func start(_ situation: TourSituation, playingFrom now: Int64?) {
    tour = Tour(errors: situation.errors, playingFrom: now)
  }

  mutating func leave(in workspace: Workspace) -> Step {
    tour = nil
    return .say(Notice("Tour ended. \(workspace.keyName(.program(.tour))) starts it again"))
  }

  /// What it says now; nil where none is under way.
  func line(_ situation: TourSituation, _ names: KeyNames) -> String? {
    tour?.line(situation) { names.name(of: $0, in: $1) }
  }

  /// While the tour plays by itself, a key stops it or has it go on. Esc gives the keys to the person.
  /// - Returns: whether the key was taken.
  mutating func hold(at key: Key, in workspace: Workspace) -> Bool {
    guard let pace = tour?.pace, pace != .byHand else { return false }
    let intent = workspace.keys.intent(for: key, in: .pane(workspace.pane))
    if intent == .close {
      tour?.takeByHand()
      return true
    }
    if let intent, intent == .program(.quit) || intent.isOfTheTerminal && intent != .program(.help) {
      return false
    }
    tour?.togglePause(at: workspace.now)
    return true
  }

  /// Presses the key that is due.
  mutating func pressNext(_ situation: TourSituation, in workspace: Workspace) -> Step {
    let names = workspace.keys.names
    let key = tour?.nextKey(situation, at: workspace.now) { names.key(of: $0, in: $1) }
    return key.map { Step(navigation: .press([$0])) } ?? Step()
  }

  /// Goes on as soon as the person has done what the tour asked for.
  mutating func goOn(_ situation: TourSituation, in workspace: Workspace) -> Step {
    guard var tour else { return Step() }
    let situation = tour.completed(situation)
    let progress = tour.advance(situation, at: workspace.now)
    self.tour = progress == .finished ? nil : tour
    switch progress {
    case .sameStep: return Step()
    case .nextStep: return Step(tour.step.event(situation).map { [.program(.stage($0))] } ?? [])
    case .finished:
      let (help, palette) = (
        workspace.keyName(.program(.help)), workspace.keyName(.program(.palette))
      )
      return .say(
        Notice("That was the tour. \(help) lists the keys, \(palette) finds any action by its name"))
    }
  }
}
