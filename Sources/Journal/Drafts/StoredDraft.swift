public import Drafts

/// A draft as the store gives it.
public struct StoredDraft: Sendable {
  public let id: Int64
  /// With its undo and redo.
  public let draft: Draft
  /// Where the person was in it; the text is the composer's own.
  public let place: String
  /// Another program has the draft: it can be read here, not changed.
  public let isReadOnly: Bool
  /// What the person had before them beside it; the text is the composer's own.
  public let session: String
  /// What is still to be read, and found sound, before anything is done with the draft; nil where all of it was.
  public let unread: UnreadParts?

  public init(
    id: Int64, draft: Draft, place: String, isReadOnly: Bool, session: String = "",
    unread: UnreadParts? = nil
  ) {
    self.id = id
    self.draft = draft
    self.place = place
    self.isReadOnly = isReadOnly
    self.session = session
    self.unread = unread
  }
}

/// A line in the list of drafts.
public struct StoredDraftSummary: Hashable, Identifiable, Sendable {
  public let id: Int64
  public let name: String
  public let inputCount: Int
  /// In milliseconds since 1970.
  public let updatedAt: Int64

  public init(id: Int64, name: String, inputCount: Int, updatedAt: Int64) {
    self.id = id
    self.name = name
    self.inputCount = inputCount
    self.updatedAt = updatedAt
  }
}
