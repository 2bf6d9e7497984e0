public import Drafts

/// What a plan leaves out because of what the portal said, and of what was sent before.
public struct PlanExclusions: Equatable, Sendable {
  /// The ids of contacts that are there already, by the index of the input.
  public var existing: [Int: String]
  /// What the portal would refuse, by the index of the input.
  public var problems: [Int: [Problem]]
  public var sent: [InputID: SentBefore]
  /// The only ones that are wanted; nil where all are.
  public var marked: Set<InputID>?
  /// The contacts that are changed, as they were just read again; nil where they were not.
  public var current: CurrentContacts?

  public init(
    existing: [Int: String] = [:], problems: [Int: [Problem]] = [:], sent: [InputID: SentBefore] = [:],
    marked: Set<InputID>? = nil, current: CurrentContacts? = nil
  ) {
    (self.existing, self.problems, self.sent, self.marked) = (existing, problems, sent, marked)
    self.current = current
  }
}
