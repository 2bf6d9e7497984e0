/// What a submission is refused for.
public enum SendingAttempt: Hashable, Sendable {
  case first
  case archiving

  fileprivate var notDone: String {
    switch self {
    case .first: "Nothing was sent."
    case .archiving: "Nothing was archived."
    }
  }
}

/// What is not done about a submission, in sentences.
extension Failure {
  func sentence(of attempt: SendingAttempt) -> String { "\(attempt.notDone) \(words)" }

  /// Of the check what became of the unknown.
  var sentenceOfCheck: String {
    switch self {
    // The portal was asked, and answered.
    case .recording(let words): words
    case .portal, .storage, .file: "Nothing was asked. \(words)"
    }
  }

  /// Of the draft that puts former values back.
  var sentenceOfPutBack: String { "Nothing was drafted. \(words)" }
}
