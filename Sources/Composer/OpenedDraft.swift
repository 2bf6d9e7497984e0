public import Drafts

/// Names a stored draft on this machine.
public struct DraftID: Hashable, Sendable {
  public var rawValue: Int64

  public init(_ rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// A draft as it comes from the store.
public struct OpenedDraft: Sendable {
  public var id: DraftID
  public var draft: Draft
  public var place: Place
  /// Another program holds the draft; it can be read here, not changed.
  public var isLocked: Bool
  public var session: SessionState

  public init(
    id: DraftID, draft: Draft, place: Place, isLocked: Bool = false, session: SessionState = SessionState()
  ) {
    self.id = id
    self.draft = draft
    self.place = place
    self.isLocked = isLocked
    self.session = session
  }
}

/// A line in the list of drafts.
public struct DraftSummary: Equatable, Sendable {
  public enum State: Equatable, Sendable {
    case free
    /// Another program has it open.
    case elsewhere
    /// Since that moment, in milliseconds since 1970.
    case deleted(at: Int64)
  }

  public var id: DraftID
  public var name: String
  public var inputCount: Int
  public var state: State

  public init(id: DraftID, name: String, inputCount: Int, state: State = .free) {
    self.id = id
    self.name = name
    self.inputCount = inputCount
    self.state = state
  }

  var isDeleted: Bool {
    if case .deleted = state { true } else { false }
  }
}
