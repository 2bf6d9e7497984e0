public import ContactsModel

/// What is known about one contact input of a draft.
public struct InputOutcome: Hashable, Sendable {
  /// Position in the draft, from 0.
  public let index: Int
  public let email: String?
  public let traceID: String?
  /// What was to be done to it.
  public let operation: ContactOperation
  /// The contact that the input is about; nil for one that it creates.
  public let recordID: String?
  /// Read `notSent` without a ``reason`` as: its turn has not come yet.
  public var outcome: Outcome = .notSent
  /// The contact's id; of a new one, as HubSpot gave it.
  public var id: String?
  /// The id of the contact that stands in the way, or that was found under the same e-mail.
  public var existingID: String?
  /// HubSpot's category of the error, such as `VALIDATION_ERROR`.
  public var category: String?
  /// HubSpot's words, or the problems that kept the input from being sent.
  public var message: String?
  /// To be quoted to HubSpot's support.
  public var correlationID: String?
  /// The reasons that HubSpot gave, with the facts beside their words: see ``ErrorWords``.
  public var facts: [ErrorDetail] = []
  public var reason: OutcomeReason?
  /// Set where the outcome is unknown, and only there.
  public var cause: UnknownCause?
  /// The contact as the answer holds it, exactly as it came. Not kept by the journal for verified inputs.
  public var record: ContactRecord?

  public init(
    index: Int, email: String? = nil, traceID: String? = nil, recordID: String? = nil,
    operation: ContactOperation = .create
  ) {
    self.index = index
    self.operation = operation
    self.email = email
    self.traceID = traceID
    self.recordID = recordID
    id = recordID
  }
}

extension InputOutcome {
  /// A contact with its e-mail stands in the way.
  var isConflict: Bool { outcome == .failed && (existingID != nil || category == "CONFLICT") }

  /// - Parameter record: the contact, where the answer holds it.
  func succeeded(_ operation: ContactOperation, as record: ContactRecord? = nil) -> Self {
    var copy = self
    copy.outcome = .succeeded(operation)
    copy.id = record?.recordID ?? recordID
    copy.reason = copy.id == nil ? .noID : nil
    copy.record = record
    return copy
  }

  func succeededUnmatched(_ operation: ContactOperation) -> Self {
    var copy = self
    copy.outcome = .succeeded(operation)
    copy.reason = .unmatched
    return copy
  }

  func failed(
    category: String?, message: String?, existingID: String? = nil, facts: [ErrorDetail] = []
  ) -> Self {
    var copy = self
    copy.outcome = .failed
    copy.facts = facts
    copy.category = category
    copy.message = message
    copy.existingID = existingID
    return copy
  }

  func unknown(
    _ cause: UnknownCause, category: String? = nil, message: String? = nil, facts: [ErrorDetail] = []
  ) -> Self {
    var copy = self
    copy.facts = facts
    copy.outcome = .unknown
    copy.cause = cause
    copy.category = category
    copy.message = message
    return copy
  }

  /// It went out again and met a contact with its e-mail, which may be what it made before. What was said is kept.
  func meetingItself() -> Self {
    unknown(.toldExists, category: category, message: message, facts: facts)
  }

  /// What it was told stands: no contact was found that it may have made.
  func refusedAsExisting() -> Self {
    var copy = failed(
      category: category ?? "CONFLICT", message: message, existingID: existingID, facts: facts)
    copy.cause = nil
    return copy
  }

  func notSent(
    _ reason: OutcomeReason, category: String? = nil, message: String? = nil, facts: [ErrorDetail] = []
  ) -> Self {
    var copy = self
    copy.facts = facts
    copy.outcome = .notSent
    copy.reason = reason
    copy.category = category
    copy.message = message
    return copy
  }
}
