import ContactsModel

/// Settles unknown outcomes of a batch by what a lookup found, as an operation reads it.
protocol Verification {
  /// What is now known of an input whose outcome is unknown; nil where it is found not to have been carried out.
  func settled(_ outcome: InputOutcome, at position: Int) -> InputOutcome?
}

extension InputOutcome {
  /// It is unknown, and there is something to ask for: its contact, or its e-mail.
  var canBeLookedUp: Bool { outcome == .unknown && (recordID ?? email)?.isEmpty == false }

  /// The same input before anything was known of it.
  var blank: Self {
    Self(index: index, email: email, traceID: traceID, recordID: recordID, operation: operation)
  }

  func unknown(_ cause: UnknownCause, keeping old: Self, existingID: String? = nil) -> Self {
    // The words that came with a status say why it would not help to send again.
    let message: String? = if case .status = old.cause { Sentences.explanation(of: old) } else { nil }
    var copy = unknown(cause, category: old.category, message: message)
    copy.existingID = existingID
    return copy
  }

  /// It turned out afterwards.
  func carriedOut(_ operation: ContactOperation, as record: ContactRecord? = nil) -> Self {
    var copy = succeeded(operation, as: record)
    copy.cause = nil
    copy.category = nil
    copy.message = nil
    copy.facts = []
    copy.existingID = nil
    return copy
  }
}
