import ContactsAPI
import Glibc
import Journal
import Sending
import Submissions

extension ServiceFault {
  var sentence: String {
    switch self {
    case .connection(let fault): CommandFault.connection(fault).sentence
    case .demo(let fault): fault.sentence
    case .journal(let error): Journal.Sentences.sentence(for: error)
    case .refused(let refusal): refusal.sentence
    }
  }
}

extension Refusal {
  var sentence: String {
    switch self {
    case .turnedAway(let error), .unreachable(let error): error.sentence
    case .portalUnnamed: Sentence.portalUntold
    case .planForOtherPortal(let portal, let expected):
      "The plan is for portal \(expected), the token of \(portal.map(String.init) ?? "an unknown one") now."
    case .beganAtOtherPortal(let portal, let expected):
      "It went to \(expected.map { "portal \($0)" } ?? "an unknown account"), the token is for \(portal)."
    case .notConfirmed(let phrase): "The answer was not \(phrase.text)."
    case .restChanged: "Another program went on with it meanwhile: look again."
    case .nothingLeft: Sentence.nothingToResume
    case .stopped: "It was stopped."
    case .journal(let error): Journal.Sentences.sentence(for: error)
    }
  }
}

extension TerminalError {
  var sentence: String {
    switch self {
    case .notATerminal: "contact-batch needs a terminal. For scripts there are validate, preview and submit."
    case .noSize: "The terminal says it has no size. Try: stty rows 24 cols 80"
    case .noDescription(let name):
      "The terminal \"\(name)\" is not known here. Try: TERM=xterm-256color contact-batch"
    case .noCursorAddressing(let name):
      "The terminal \"\(name)\" cannot place text. For scripts there are validate, preview and submit."
    case .system(let number): "The terminal could not be used: \(String(cString: strerror(number)))"
    }
  }
}

extension TerminalError {
  /// Why lines are printed in place of a screen; nil where that would not do either.
  var whyPlain: String? {
    switch self {
    case .noDescription(let name): "The terminal \"\(name)\" is not known here: plain lines are used."
    case .noCursorAddressing(let name): "The terminal \"\(name)\" cannot place text: plain lines are used."
    case .notATerminal, .noSize, .system: nil
    }
  }
}
