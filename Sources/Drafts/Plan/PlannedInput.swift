public import ContactsModel

/// One input of a planned request.
public struct PlannedInput: Hashable, Sendable {
  /// The index in the draft, from 0.
  public let index: Int
  /// As it is sent; a new contact with its trace id.
  public let input: OperationInput
  /// By which people know the contact; nil where nobody has told.
  public let email: String?
  /// What an update changes, as it was read before: an empty value is none. Of links by the name of ``LinkName``, with
  /// the types that each had. Empty where nobody has told.
  public let before: [Property]
  /// The bytes of this input inside the body.
  public let bodyRange: Range<Int>

  /// - Parameter email: that of a contact that exists. Where it is nil, the e-mail that is sent is taken.
  public init(
    index: Int, input: OperationInput, email: String? = nil, before: [Property] = [], bodyRange: Range<Int>
  ) {
    self.index = index
    self.input = input
    self.email = email ?? input.contact.value(of: "email")
    self.before = before
    self.bodyRange = bodyRange
  }

  /// What is sent of the contact.
  public var contact: ContactInput { input.contact }
  public var traceID: String? { input.contact.objectWriteTraceID }
  /// The record that it is about; nil where the contact is still to be created.
  public var recordID: String? { input.recordID }
}
