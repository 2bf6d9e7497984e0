public import ContactsModel

/// An input that is in none of the tables of an import.
public struct ImportsLeftOut: Hashable, Sendable {
  /// The index in the draft, from 0.
  public let index: Int
  public let email: String?
  public let reason: ImportsMisfit

  init(index: Int, email: String?, reason: ImportsMisfit) {
    (self.index, self.email, self.reason) = (index, email, reason)
  }

  init(_ leftOut: LeftOut) {
    self.init(index: leftOut.index, email: leftOut.email, reason: .plan(leftOut.reason))
  }
}

/// Why an import cannot carry an input.
public enum ImportsMisfit: Error, Hashable, Sendable {
  /// The plan leaves it out by itself.
  case plan(LeftOut.Reason)
  /// It changes a contact that exists: what is in the tables is created.
  case changesContact
  /// A row of empty cells is no row.
  case empty
  /// One cell holds one value.
  case repeatedProperty(String)
  /// A link of more types than one, or of none.
  case severalTypes(record: String)
  /// A type that HubSpot does not define: it goes by its label there.
  case label(record: String, AssociationType)
  /// One cell holds one id.
  case severalRecords(object: String)
  /// An object that no column can lead to.
  case object(String)
}
