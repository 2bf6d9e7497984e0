/// An input of a draft that a plan does not send.
public struct LeftOut: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// It has errors; warnings are listed with them.
    case errors([Problem])
    /// A contact with its e-mail is there already, and the plan was asked to skip such inputs.
    case exists(recordID: String?)
    /// The contact has every value already that it was to get.
    case unchanged
    /// It was sent before, out of the same draft.
    case sent(SentBefore)
    /// The contact is not what it was taken for: somebody else changed it, or it is gone.
    case conflict(Conflict)
    /// Only marked contacts were wanted, and it is none.
    case notMarked
  }

  /// The index in the draft, from 0.
  public let index: Int
  public let email: String?
  public let reason: Reason

  public init(index: Int, email: String?, reason: Reason) {
    self.index = index
    self.email = email
    self.reason = reason
  }

  /// What somebody else changed of what was to be changed, where it can be said whose change stays.
  public var decidable: Conflict? {
    if case .conflict(let conflict) = reason, conflict.isDecidable { conflict } else { nil }
  }

  /// Its contact belongs to another portal.
  public var isOfOtherPortal: Bool {
    if case .conflict(.otherPortal) = reason { true } else { false }
  }

  public var problems: [Problem] {
    if case .errors(let problems) = reason { problems } else { [] }
  }
}
