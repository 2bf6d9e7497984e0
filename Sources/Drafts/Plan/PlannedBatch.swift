public import ContactsModel

/// One request of a plan.
public struct PlannedBatch: Hashable, Sendable {
  public let operation: ContactOperation
  /// The request body, exactly as it is sent.
  public let body: [UInt8]
  /// The SHA-256 of the body, in lower-case hexadecimal digits.
  public let sha256: String
  public let inputs: [PlannedInput]

  public init(operation: ContactOperation, body: [UInt8], inputs: [PlannedInput]) {
    self.operation = operation
    self.body = body
    self.inputs = inputs
    sha256 = Digest.sha256(body)
  }
}

/// One input of a planned request.
public struct PlannedInput: Hashable, Sendable {
  /// The index in the draft, from 0.
  public let index: Int
  /// As it is sent; a new contact with its trace id.
  public let input: OperationInput
  /// By which people know the contact; nil where nobody has told.
  public let email: String?
  /// What an update changes, as it was read before: an empty value is none. Empty where nobody has told.
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
