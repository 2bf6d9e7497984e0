extension RetryingReader {
  /// Reads contacts that are named by record id or by any of their e-mails, mixed.
  ///
  /// E-mails and ids are read apart, 100 a request; a contact that is named twice is there once.
  public func contacts(
    named names: [String], properties: [String]
  ) async throws(ContactsError) -> NamedContacts {
    var found = NamedContacts()
    let emails = names.filter { $0.contains("@") }.map { $0.lowercased() }
    for (names, idProperty) in [(names.filter { !$0.contains("@") }, nil), (emails, "email")] {
      let request = BatchReadRequest(
        ids: names, idProperty: idProperty, properties: properties + NamedContacts.addresses)
      for batch in try await batches(of: request) {
        found.take(batch.response.results, missing: batch.missingIDs)
      }
    }
    return found.inOrder(of: names)
  }
}

/// Contacts that were asked for by record id or e-mail.
public struct NamedContacts: Sendable, Equatable {
  /// By which a contact is known.
  static let addresses = ["email", "hs_additional_emails"]

  /// In the order in which they were named, each once.
  public private(set) var records: [ContactRecord] = []
  /// Names that no contact has, e-mails in lower case.
  public private(set) var missing: [String] = []
  private var ids: Set<String> = []

  init() {}

  mutating func take(_ records: [ContactRecord], missing: [String]) {
    for record in records where record.id.map({ ids.insert($0).inserted }) ?? true {
      self.records.append(record)
    }
    self.missing += missing
  }

  /// A record that no name can be told to mean comes last: HubSpot answers to the id of a contact that was merged with
  /// the one that is left.
  func inOrder(of names: [String]) -> Self {
    let places = Dictionary(
      names.enumerated().map { ($1.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    func place(_ names: [String]) -> Int { names.compactMap { places[$0] }.min() ?? .max }
    func sorted<Element>(_ elements: [Element], _ names: (Element) -> [String]) -> [Element] {
      elements.map { ($0, place(names($0))) }.enumerated()
        .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element.0)
    }
    var ordered = self
    ordered.records = sorted(records, \.names)
    ordered.missing = sorted(missing) { [$0.lowercased()] }
    return ordered
  }
}

extension ContactRecord {
  /// The id and all e-mails, in lower case.
  var names: [String] {
    let others = value(of: "hs_additional_emails")?.split(separator: ";").map(String.init) ?? []
    return ([id, value(of: "email")].compactMap(\.self) + others).map { $0.lowercased() }
  }
}
