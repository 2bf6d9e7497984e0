import TerminalUI

/// The tour through the demo: one hint at a time, each of which waits for the real key.
struct Tour: Equatable, Sendable {
  /// How the tour goes on.
  enum Pace: Equatable, Sendable {
    /// The person presses the keys.
    case byHand
    /// It presses the keys itself, the next one at that time.
    case playing(next: Int64)
    case paused
  }

  /// What came of looking whether a step is done.
  enum Progress: Equatable, Sendable {
    case sameStep, nextStep, finished
  }

  private(set) var step = TourStep.findProblem
  private(set) var pace: Pace
  private let errorsAtStart: Int
  /// How many keys of this step were pressed by itself.
  private var pressed = 0

  /// Milliseconds between two keys, and before the first key of a step, so that its hint can be read.
  static let (betweenKeys, beforeStep): (Int64, Int64) = (450, 3200)

  init(errors: Int, playingFrom now: Int64?) {
    errorsAtStart = errors
    pace = now.map { .playing(next: $0 + Self.beforeStep) } ?? .byHand
  }

  /// When it wants to press a key.
  var due: Int64? { if case .playing(let next) = pace { next } else { nil } }

  /// Goes on to the next step if this one is done.
  mutating func advance(_ situation: TourSituation, at now: Int64) -> Progress {
    guard step.isDone(in: situation) else { return .sameStep }
    guard let next = step.next else { return .finished }
    (step, pressed) = (next, 0)
    if due != nil { pace = .playing(next: now + Self.beforeStep) }
    return .nextStep
  }

  /// The key that is due now, if there is one. Where a step has no key left it waits for what comes of them.
  mutating func nextKey(_ situation: TourSituation, at now: Int64, _ key: (Intent, Context?) -> Key?) -> Key?
  {
    guard let due, due <= now else { return nil }
    let keys = step.keys(completed(situation), key)
    pace = .playing(next: now + Self.betweenKeys)
    guard pressed < keys.count else { return nil }
    pressed += 1
    return keys[pressed - 1]
  }

  /// A person at the keys stops it, or has it go on.
  mutating func togglePause(at now: Int64) {
    switch pace {
    case .byHand: break
    case .playing: pace = .paused
    case .paused: pace = .playing(next: now + Self.betweenKeys)
    }
  }

  mutating func takeByHand() { pace = .byHand }

  /// The line over the keys.
  func line(_ situation: TourSituation, _ key: (Intent, Context?) -> String) -> String {
    let count = "Tour \(step.rawValue + 1)/\(TourStep.allCases.count)"
    let paused = pace == .paused ? " (paused, any key resumes)" : ""
    return "\(count)\(paused): \(step.words(completed(situation), key))"
  }

  func completed(_ situation: TourSituation) -> TourSituation {
    var situation = situation
    situation.errorsAtStart = errorsAtStart
    return situation
  }
}
