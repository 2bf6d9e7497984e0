public import ContactsModel

/// Contacts that HubSpot has, by each of their addresses: one may be known by another than its first.
public struct KnownContacts: Sendable {
  /// What has to be read of a contact for its addresses to be known.
  public static let properties = ["email", "hs_additional_emails"]

  private var byEmail: [String: ContactRecord] = [:]

  public init(_ records: some Sequence<ContactRecord>) {
    for record in records {
      for email in record.emails { byEmail[email] = record }
    }
  }

  public func contact(under email: String) -> ContactRecord? {
    byEmail[email.lowercased()]
  }

  /// The ids of contacts that inputs are there as already, by the index of the input: what
  /// a plan leaves out.
  public func ids(of inputs: some Sequence<(index: Int, email: String)>) -> [Int: String] {
    inputs.reduce(into: [:]) { ids, input in
      ids[input.index] = contact(under: input.email).map { $0.id ?? "" }
    }
  }
}

extension ContactRecord {
  /// All of its addresses, in lower case, as far as they were read.
  public var emails: [String] {
    let others = value(of: "hs_additional_emails")?.split(separator: ";").map(String.init) ?? []
    return ([value(of: "email")].compactMap(\.self) + others).map { $0.trimmed.lowercased() }
  }
}

extension Plan {
  /// The e-mails of the inputs that are sent, and of those that are left out for being there already.
  public var emails: [(index: Int, email: String)] {
    let skipped = leftOut.filter(\.isExisting).map { ($0.index, $0.email) }
    let sent = batches.flatMap(\.inputs).map { ($0.index, $0.email) }
    return (sent + skipped).compactMap { index, email in
      email.flatMap { $0.isEmpty ? nil : (index: index, email: $0) }
    }
  }
}
