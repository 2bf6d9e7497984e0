/// What is asked of the portal beside the draft.
public enum PortalIntent: Hashable, Sendable, CaseIterable {
  /// The profiles to choose from.
  case profiles
  case contactHistory

  /// What it does in a word or three, verb first.
  var title: String {
    switch self {
    case .profiles: "Profiles"
    case .contactHistory: "History of a contact"
    }
  }
}
