/// What became of one contact input. The raw text is the word in every output.
public enum Outcome: String, Sendable, CaseIterable {
  /// The service says that it created the contact.
  case created
  /// The service refused the input: nothing was created for it.
  case failed
  /// The input left the machine, and nobody can say yet whether the contact exists.
  case unknown
  /// The input never left the machine, or was turned away unread: nothing was created for it.
  case notSent
}
