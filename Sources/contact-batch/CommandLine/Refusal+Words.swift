import ContactsAPI
import Journal
import Sending
import Submissions

extension Refusal {
  /// Why nothing was sent, for the middle of a sentence.
  /// - Throws: what makes it a fault of the command itself, which then has nothing to report.
  func words() throws(CommandFault) -> String {
    switch self {
    case .turnedAway(let error), .unreachable(let error): return error.sentence
    case .portalUnnamed: return Sentence.portalUntold
    case .stopped: return Sentence.stoppedBefore
    case .nothingLeft: return Sentence.nothingToResume
    case .restChanged: return Sentence.restChanged
    case .restSentElsewhere(let other): return Sentence.restSentElsewhere(other)
    case .planForOtherPortal(let portal, let expected):
      return Sentence.otherPortal(portal, expected: expected)
    case .beganAtOtherPortal(let portal, let expected): throw .otherPortal(portal, expected: expected)
    case .notConfirmed(let phrase): throw .confirmation(.wrongAnswer(expected: phrase.text))
    case .journal(let error): throw .journal(error)
    }
  }

  /// The portal cannot answer, rather than it does not want to.
  var isUnreachable: Bool {
    if case .unreachable = self { true } else { false }
  }
}
