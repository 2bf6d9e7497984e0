public import Drafts

/// The draft that a submission is made of, the identity of each input by its index in the plan, and why it is sent.
public struct SentDraft: Equatable, Sendable {
  public let id: DraftID
  public let inputs: [InputID]
  /// As the person said; nil where nothing was said.
  public let reason: String?

  public init(_ id: DraftID, inputs: [InputID], reason: String? = nil) {
    (self.id, self.inputs, self.reason) = (id, inputs, reason)
  }
}
