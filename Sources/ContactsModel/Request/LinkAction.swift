/// What is done to the links of contacts that exist, in the order in which a plan sends them: a label that is changed for
/// another is never missing.
public enum LinkAction: Hashable, Sendable, CaseIterable {
  /// Links contacts to records, or adds labels to such links.
  case link
  /// Takes labels off links, which stay.
  case unlabel
  /// Takes links away, with all their labels.
  case unlink

  /// The operation that does it.
  public var operation: ContactOperation {
    switch self {
    case .link: .link
    case .unlabel: .unlabel
    case .unlink: .unlink
    }
  }
}
