import HTTPTypes

/// Why a request has no answer that can be used.
public struct ContactsError: Error, Sendable {
  /// What went wrong, and with it whether anything may have been changed.
  public enum Cause: Sendable {
    /// No connection could be made: nothing has left the machine, and trying again is safe.
    case couldNotConnect(ConnectFailure)
    /// The request may have left and nothing usable came back: HubSpot may have carried it out.
    case answerLost(AnswerLoss)
    /// HubSpot answered with a status other than 2xx; redirects are not followed and end here too. The body is
    /// empty where the answer was no JSON, as from a gateway. After a 5xx the request may have been carried out.
    case refused(ErrorBody)
    /// A 2xx whose body is not what was promised: HubSpot has carried the request out, but does not say how.
    case unreadableAnswer(UnreadableAnswer)
    /// The answer is longer than this many bytes.
    case answerTooLarge(limit: Int)
    /// More inputs or ids than one request may hold: nothing has been sent.
    case tooManyInputs(count: Int, limit: Int)
    /// The task was cancelled.
    case cancelled
    /// A middleware, or a transport of the caller's own, threw this.
    case other(any Error)
  }

  /// What is wrong with the body of a 2xx.
  public enum UnreadableAnswer: Hashable, Sendable {
    /// Empty, cut off, or no JSON at all.
    case notJSON(JSONSyntaxError)
    /// JSON of another shape.
    case unexpectedShape
  }

  /// The request that failed.
  public let endpoint: Endpoint
  /// What went wrong.
  public let cause: Cause
  /// Whether any of the request may have left the machine. If it has not, trying again is safe; if it has, a write
  /// may have been carried out unless HubSpot refused it.
  public let requestLeft: Bool
  /// Nil unless an answer came back.
  public let status: Int?
  /// From the body or the headers of the answer, to be quoted to the support of HubSpot. Nil unless an answer came
  /// back that names one.
  public let correlationID: String?
  /// The answer as it came, with every occurrence of the token replaced. Nil unless an answer came back.
  public let body: [UInt8]?
  /// Nil unless an answer came back that speaks of a limit.
  public let rateLimit: RateLimit?

  /// A failure without an answer.
  init(_ endpoint: Endpoint, _ cause: Cause, requestLeft: Bool = false) {
    self.endpoint = endpoint
    self.cause = cause
    self.requestLeft = requestLeft
    status = nil
    correlationID = nil
    body = nil
    rateLimit = nil
  }

  private init(
    _ endpoint: Endpoint, _ cause: Cause, _ response: HTTPResponse, _ body: [UInt8], correlationID: String?
  ) {
    self.endpoint = endpoint
    self.cause = cause
    requestLeft = true
    status = response.status.code
    self.correlationID = correlationID ?? response.headerFields.correlationID
    self.body = body
    rateLimit = RateLimit(response.headerFields)
  }
}

extension ContactsError {
  init(_ endpoint: Endpoint, refusal response: HTTPResponse, _ body: [UInt8]) {
    let json = try? JSONReader.read(body)
    let refusal = json.flatMap(ErrorBody.init) ?? ErrorBody()
    self.init(endpoint, .refused(refusal), response, body, correlationID: refusal.correlationID)
  }

  init(_ endpoint: Endpoint, unreadable problem: UnreadableAnswer, _ response: HTTPResponse, _ body: [UInt8])
  {
    self.init(endpoint, .unreadableAnswer(problem), response, body, correlationID: nil)
  }

  /// What came out of the middlewares or the transport.
  init(_ endpoint: Endpoint, _ error: any Error, requestLeft: Bool) {
    let cause: Cause =
      switch error {
      case let error as TransportError: Cause(error.reason)
      case is CancellationError: .cancelled
      default: .other(error)
      }
    self.init(endpoint, cause, requestLeft: requestLeft)
  }
}

extension ContactsError.Cause {
  fileprivate init(_ reason: TransportError.Reason) {
    switch reason {
    case .couldNotConnect(let failure): self = .couldNotConnect(failure)
    case .answerLost(let loss): self = .answerLost(loss)
    case .answerTooLarge(let limit): self = .answerTooLarge(limit: limit)
    case .cancelled: self = .cancelled
    }
  }
}
