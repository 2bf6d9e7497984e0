public import Drafts

/// The draft that a submission is made of, for its outcomes to find the way back.
public struct DraftOrigin: Sendable, Equatable {
  /// The draft's id.
  public let draft: String
  /// The identity of each input, by its index in the plan.
  public let inputs: [InputID]

  public init(draft: String, inputs: [InputID]) {
    (self.draft, self.inputs) = (draft, inputs)
  }
}

/// What became of an input of a draft in the submission that sent it last.
public struct DraftOutcome: Sendable, Equatable {
  public let submission: String
  public let portal: Int?
  public let outcome: InputOutcome

  public init(submission: String, portal: Int?, outcome: InputOutcome) {
    (self.submission, self.portal, self.outcome) = (submission, portal, outcome)
  }

  /// Whether it says more than that the input did not leave.
  public static func tells(_ outcome: InputOutcome) -> Bool { outcome.outcome != .notSent }
}
