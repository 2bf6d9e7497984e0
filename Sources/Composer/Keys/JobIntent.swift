/// What is asked of the plan on its way out.
public enum JobIntent: Hashable, Sendable, CaseIterable {
  case preview, submit
  /// Gives a reason, which the journal keeps.
  case reason

  /// What it does in a word or three, verb first.
  var title: String {
    switch self {
    case .preview: "Preview"
    case .submit: "Submit"
    case .reason: "Give a reason"
    }
  }

  var preconditions: [Precondition] {
    switch self {
    case .submit: [.idleConnection, .rightToSend, .writableDraft]
    case .preview, .reason: []
    }
  }
}
