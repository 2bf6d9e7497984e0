import TerminalUI

/// The question that a confirmation phrase answers, and what was typed so far.
struct PhraseEntry: Equatable, Sendable {
  var typed = TextField()
  /// Letters go into the field.
  var isTyping = true
  /// When the question is taken back, unless something is typed before. Milliseconds since 1970.
  private(set) var armedUntil: Int64

  /// Milliseconds.
  static let armedFor: Int64 = 60_000

  init(at now: Int64) {
    armedUntil = now + Self.armedFor
  }

  mutating func stayArmed(at now: Int64) {
    armedUntil = now + Self.armedFor
  }

  /// Asks again; what was typed stays.
  mutating func goOn(at now: Int64) {
    isTyping = true
    stayArmed(at: now)
  }
}
