public import ContactsModel

/// What became of one contact input. The raw text is the word in every output.
public enum Outcome: Hashable, Sendable {
  /// HubSpot says that it carried the input out. The word is the operation's: `created`.
  case succeeded(ContactOperation)
  /// HubSpot refused the input: nothing was done for it.
  case failed
  /// The input left the machine, and nobody can say yet whether it was carried out.
  case unknown
  /// The input never left the machine, or was turned away unread: nothing was done for it.
  case notSent

  /// All that an operation can lead to, in the order of output.
  public static func all(of operation: ContactOperation) -> [Self] {
    [.succeeded(operation), .failed, .unknown, .notSent]
  }

  public var isSuccess: Bool {
    if case .succeeded = self { true } else { false }
  }
}

extension Outcome: RawRepresentable {
  public var rawValue: String {
    switch self {
    case .succeeded(let operation): operation.successWord
    case .failed: "failed"
    case .unknown: "unknown"
    case .notSent: "notSent"
    }
  }

  public init?(rawValue: String) {
    let all = ContactOperation.allCases.map(Self.succeeded) + [.failed, .unknown, .notSent]
    guard let outcome = all.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = outcome
  }
}
