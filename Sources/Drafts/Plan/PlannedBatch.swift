public import ContactsModel

/// One request of a plan.
public struct PlannedBatch: Hashable, Sendable {
  /// The most inputs that the service takes in one request.
  public static let capacity = 100

  /// The request body, exactly as it is sent.
  public let body: [UInt8]
  /// The SHA-256 of the body, in lower-case hexadecimal digits.
  public let sha256: String
  public let inputs: [PlannedInput]

  public init(body: [UInt8], inputs: [PlannedInput]) {
    self.body = body
    self.inputs = inputs
    sha256 = Digest.sha256(body)
  }
}

/// One input of a planned request.
public struct PlannedInput: Hashable, Sendable {
  /// The index in the draft, from 0.
  public let index: Int
  /// As it is sent, with its trace id.
  public let contact: ContactInput
  /// The bytes of this input inside the body.
  public let bodyRange: Range<Int>

  public init(index: Int, contact: ContactInput, bodyRange: Range<Int>) {
    self.index = index
    self.contact = contact
    self.bodyRange = bodyRange
  }

  public var email: String? { contact.value(of: "email") }
  public var traceID: String? { contact.objectWriteTraceID }
}
