internal import ContactsModel

/// What no two inputs of a draft may share.
enum UniqueKey: Hashable, Sendable {
  case email
  /// A property that its definition calls unique.
  case property(String)
  case traceID
  /// The id of a contact that exists.
  case recordID

  /// The keys that can be compared under the definitions of a portal.
  static func all(in catalogue: PropertyCatalogue) -> [Self] {
    let properties = catalogue.entries.filter { entry in
      entry.isUnique && entry.name != "email" && entry.access != .readOnly
    }
    return [.email, .traceID, .recordID] + properties.map { .property($0.name) }
  }

  /// The text by which inputs are compared; nil where there is nothing to compare.
  func text(of input: DraftInput) -> String? {
    self == .recordID ? input.existing?.id : text(of: input.outgoing)
  }

  /// The text by which contacts are compared; nil where there is nothing to compare.
  func text(of contact: ContactInput) -> String? {
    switch self {
    case .email: Self.email(of: contact)
    case .property(let name): Self.value(of: name, in: contact)
    case .traceID: Self.traceID(of: contact)
    case .recordID: nil
    }
  }

  /// The problem of the later one of two inputs that share a text.
  func problem(_ text: String, first: Int) -> Problem {
    switch self {
    case .email: Problem(.error, .duplicateEmail(email: text, first: first), at: .property("email"))
    case .property(let name):
      Problem(.error, .duplicateValue(property: name, value: text, first: first), at: .property(name))
    case .traceID: Problem(.error, .duplicateTraceID(first: first), at: .traceID)
    case .recordID: Problem(.error, .duplicateRecordID(first: first), at: .recordID)
    }
  }

  /// HubSpot ignores case. None where the address is not one.
  private static func email(of contact: ContactInput) -> String? {
    guard let email = contact.value(of: "email"), EmailForm.fault(in: email) == nil else { return nil }
    return email.folded
  }

  /// An empty value is none, and a placeholder is reported as what it is.
  private static func value(of name: String, in contact: ContactInput) -> String? {
    guard let value = contact.value(of: name), !value.isBlank, !value.isPlaceholder else { return nil }
    return value.trimmed.folded
  }

  private static func traceID(of contact: ContactInput) -> String? {
    guard let traceID = contact.objectWriteTraceID, !traceID.isEmpty, !traceID.isPlaceholder else {
      return nil
    }
    return traceID
  }
}
