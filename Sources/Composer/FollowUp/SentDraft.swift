public import Drafts

/// The draft that a submission is made of, and the identity of each input by its index in the plan.
public struct SentDraft: Equatable, Sendable {
  public let id: DraftID
  public let inputs: [InputID]

  public init(_ id: DraftID, inputs: [InputID]) {
    (self.id, self.inputs) = (id, inputs)
  }
}
