internal import ContactsModel

/// What no two inputs of a draft may share.
enum UniqueKey: CaseIterable, Hashable, Sendable {
  case email
  case traceID

  /// The text by which inputs are compared; nil where there is nothing to compare.
  func text(of contact: ContactInput) -> String? {
    switch self {
    case .email: Self.email(of: contact)
    case .traceID: Self.traceID(of: contact)
    }
  }

  /// The problem of the later one of two inputs that share a text.
  func problem(_ text: String, first: Int) -> Problem {
    switch self {
    case .email: Problem(.error, .duplicateEmail(email: text, first: first), at: .property("email"))
    case .traceID: Problem(.error, .duplicateTraceID(first: first), at: .traceID)
    }
  }

  /// The service ignores case. None where the address is not one.
  private static func email(of contact: ContactInput) -> String? {
    guard let email = contact.value(of: "email"), EmailForm.fault(in: email) == nil else { return nil }
    return email.folded
  }

  private static func traceID(of contact: ContactInput) -> String? {
    guard let traceID = contact.objectWriteTraceID, !traceID.isEmpty, !traceID.isPlaceholder else {
      return nil
    }
    return traceID
  }
}
