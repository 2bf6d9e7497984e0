/// A draft of what a submission left undone.
public struct RetryDraft: Equatable, Sendable {
  public let id: DraftID
  public let name: String

  public init(_ id: DraftID, name: String) {
    (self.id, self.name) = (id, name)
  }
}
