public import ContactsModel
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
  /// Nil where it was not refused.
  public let refusal: InputRefusal?
  /// The contact was archived from here since.
  public private(set) var isArchived = false

  /// - Parameter sent: the contact as it was sent, where it was refused and that is known.
  public init(submission: String, portal: Int?, outcome: InputOutcome, sent: ContactInput? = nil) {
    (self.submission, self.portal, self.outcome) = (submission, portal, outcome)
    refusal = InputRefusal(outcome, sent: sent)
  }

  /// The same of a contact that was archived since.
  public func archived() -> Self {
    var copy = self
    copy.isArchived = true
    return copy
  }

  /// Whether it says more than that the input did not leave.
  public static func tells(_ outcome: InputOutcome) -> Bool { outcome.outcome != .notSent }
}
