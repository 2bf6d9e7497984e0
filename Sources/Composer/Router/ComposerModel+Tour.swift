import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// The tour looks at all screens and presses keys as a person does.
extension ComposerModel {
  /// Begins the tour.
  /// - Parameter isPlaying: it presses the keys itself.
  public mutating func startTour(isPlaying: Bool, at now: Int64) {
    tour = Tour(errors: facts.errors, playingFrom: isPlaying ? now : nil)
  }

  /// Says that there is a tour, where nothing else is to be said.
  public mutating func offerTour() {
    if notice == nil {
      notice = Notice("New here? Press \(workspace.keyName(.program(.tour))) for a tour of two minutes")
    }
  }

  mutating func beginOrLeaveTour() {
    if tour == nil {
      startTour(isPlaying: false, at: workspace.now)
    } else {
      tour = nil
      notice = Notice("Tour ended. \(workspace.keyName(.program(.tour))) starts it again")
    }
  }

  /// What the tour says now; nil where none is under way.
  var tourLine: String? {
    let names = workspace.keys.names
    return tour?.line(facts) { names.name(of: $0, in: $1) }
  }

  /// While the tour plays by itself, a key stops it or has it go on. Esc gives the keys to the person.
  /// - Returns: whether the key was taken.
  mutating func holdTour(at key: Key) -> Bool {
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
  mutating func pressForTour() -> [Effect] {
    let (names, facts) = (workspace.keys.names, facts)
    let key = tour?.nextKey(facts, at: workspace.now) { names.key(of: $0, in: $1) }
    return key.map { press($0) } ?? []
  }

  /// Goes on as soon as the person has done what the tour asked for.
  mutating func goOnWithTour() -> [Effect] {
    guard var tour else { return [] }
    let facts = tour.completed(facts)
    let progress = tour.advance(facts, at: workspace.now)
    self.tour = progress == .finished ? nil : tour
    switch progress {
    case .sameStep: return []
    case .nextStep: return tour.step.event(facts).map { [.program(.stage($0))] } ?? []
    case .finished:
      let (help, palette) = (workspace.keyName(.program(.help)), workspace.keyName(.program(.palette)))
      notice = Notice("That was the tour. \(help) lists the keys, \(palette) finds any action by its name")
      return []
    }
  }

  private var facts: TourFacts {
    let (document, job) = (workspace.document, workspace.job)
    return TourFacts(
      screen: screens.screen, pane: workspace.pane, isAtPanes: isAtPanes,
      picksAssociation: context == .associationPicker, errors: document.problems.counts.errors,
      toSend: job.isReadyToSend ? job.counts?.sent : nil, asksForPhrase: job.phrase != nil,
      created: screens.results.outcomes.filter { $0.outcome == .succeeded(.create) }.compactMap(\.id),
      changeGroups: screens.results.changes?.log.groups.count ?? 0,
      isUpdate: document.draft.inputs.count > 0 && document.draft.inputs[0].existing != nil)
  }
}
