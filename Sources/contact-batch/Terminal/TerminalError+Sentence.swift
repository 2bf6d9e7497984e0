import SystemPackage

extension TerminalError {
  var sentence: String {
    switch self {
    case .notATerminal: "contact-batch needs a terminal. For scripts there are validate, preview and submit."
    case .noSize: "The terminal says it has no size. Try: stty rows 24 cols 80"
    case .noDescription(let name):
      "The terminal \"\(name)\" is not known here. Try: TERM=xterm-256color contact-batch"
    case .noCursorAddressing(let name):
      "The terminal \"\(name)\" cannot place text. For scripts there are validate, preview and submit."
    case .system(let number): "The terminal could not be used: \(Errno(rawValue: number).description)"
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
