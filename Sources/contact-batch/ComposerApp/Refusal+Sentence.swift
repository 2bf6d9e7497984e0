import ContactsAPI
import Journal
import Sending
import Submissions

extension Refusal {
  /// Why nothing was asked or sent, for the screens.
  var sentence: String {
    switch self {
    case .turnedAway(let error), .unreachable(let error): error.sentence
    case .portalUnnamed: Sentence.portalUntold
    case .planForOtherPortal(let portal, let expected):
      "The plan is for portal \(expected), but the token is for \(portal.map(String.init) ?? "an unknown one") now."
    case .beganAtOtherPortal(let portal, let expected):
      "It went to \(expected.map { "portal \($0)" } ?? "an unknown portal"), the token is for \(portal)."
    case .notConfirmed(let phrase): "The answer was not \(phrase.text)."
    case .restSentElsewhere(let other):
      "Some of it was sent since, by \(other): retry what is left as a new draft."
    case .restChanged: "Another program went on with it meanwhile: look again."
    case .nothingLeft: Sentence.nothingToResume
    case .stopped: "You stopped it."
    case .journal(let error): Journal.Sentences.sentence(for: error)
    }
  }
}
