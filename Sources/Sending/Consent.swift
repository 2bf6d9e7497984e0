import Submissions

/// How a person has agreed that contacts go out.
///
/// The rule itself is ``ConfirmationPhrase`` in Submissions: the screens, which may not import this module, hold what is
/// typed against the same rule.
public enum Consent: Hashable, Sendable {
  /// Nobody is asked: it was said beforehand.
  case givenBefore
  /// This was typed.
  case typed(String)
  /// The phrase for so many contacts was typed, as a screen has checked.
  case confirmed(contacts: Int)

  func check(contacts: Int, for destination: Destination) throws(Refusal) {
    switch self {
    case .givenBefore: return
    case .confirmed(let confirmed): guard confirmed == contacts else { throw .restChanged }
    case .typed(let text):
      let phrase = destination.phrase(contacts: contacts)
      guard phrase.matches(text) else { throw .notConfirmed(phrase) }
    }
  }
}
