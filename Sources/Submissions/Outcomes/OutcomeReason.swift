/// Why an input was not sent, or what is odd about one that was carried out.
public enum OutcomeReason: String, Sendable, CaseIterable {
  /// The input has problems that HubSpot would refuse.
  case error
  /// A contact with this e-mail exists already, and the person asked to skip such inputs.
  case exists
  /// The contact has every value already that it was to get.
  case unchanged
  /// It was sent before, out of the same draft.
  case sent
  /// The contact is not what it was taken for: somebody else changed it, or it is gone.
  case conflict
  /// Only marked contacts were wanted, and it is none.
  case notMarked
  /// HubSpot turned the request away before looking at its inputs: token, rights, or a limit.
  case refused
  /// HubSpot could not be reached.
  case unreachable
  /// The submission ended before this input's turn.
  case stopped
  /// The contact was created, but no result of the answer could be told to be this input's.
  case unmatched
  /// The contact was created, but its result has no id.
  case noID = "noId"
}
