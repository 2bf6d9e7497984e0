/// The words for what goes wrong when the sandbox is started or steered.
extension SandboxError {
  /// One sentence: what happened and what to do.
  public var sentence: String {
    switch self {
    case .portTaken(let port):
      "Port \(port) is taken by another program; choose another port, or 0 for any free one."
    case .portOutOfRange(let port): "\(port) is not a port; choose one from 0 to 65535."
    case .cannotListen(let port, let code):
      "Cannot listen on port \(port) (error \(code)); choose another port."
    case .faults(let error): error.sentence
    }
  }
}

extension FaultDocumentError {
  /// One sentence: what happened and what to do.
  public var sentence: String {
    let place = "The faults cannot be read at line \(line), column \(column)"
    return switch reason {
    case .notJSON: "\(place): this is not JSON."
    case .wrongValue: "\(place): this value is of another type than expected, or negative."
    case .unknownWord(let word, let known):
      "\(place): \"\(word)\" is unknown; use one of \(known.joined(separator: ", "))."
    case .missing(let names): "\(place): \(names.joined(separator: ", ")) is missing."
    }
  }
}
