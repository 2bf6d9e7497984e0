/// HubSpot's answer to one request, as it came.
public struct BatchAnswer: Hashable, Sendable {
  public let status: Int
  public let body: [UInt8]
  /// From the header; where it is nil, the body's own is used.
  public let correlationID: String?
  /// How long HubSpot asks to wait, in milliseconds.
  public let retryAfter: Int64?

  public init(status: Int, body: [UInt8], correlationID: String? = nil, retryAfter: Int64? = nil) {
    self.status = status
    self.body = body
    self.correlationID = correlationID
    self.retryAfter = retryAfter
  }
}

/// Why a request has no answer.
public enum SendFailure: String, Sendable, CaseIterable {
  /// Nothing left the machine.
  case couldNotConnect = "could-not-connect"
  /// The request left, wholly or in part, and no usable answer came back.
  case answerLost = "answer-lost"
  /// Cancelled before anything left the machine.
  case cancelled
}

/// How one attempt at sending a batch ended.
public enum AttemptEnd: Hashable, Sendable {
  case answered(BatchAnswer)
  case failed(SendFailure)
}
