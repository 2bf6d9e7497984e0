/// Why a transport has no answer.
public struct TransportError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// No connection; nothing has left the machine.
    case couldNotConnect(ConnectFailure)
    /// The request, or a part of it, may have left, and no complete answer came back.
    case answerLost(AnswerLoss)
    /// The answer is longer than this many bytes.
    case answerTooLarge(limit: Int)
    /// The task was cancelled.
    case cancelled
  }

  public var reason: Reason
  /// Whether any of the request may have left the machine, so that HubSpot may have carried it out.
  public var requestLeft: Bool

  public init(_ reason: Reason, requestLeft: Bool) {
    self.reason = reason
    self.requestLeft = requestLeft
  }

  public static func couldNotConnect(_ failure: ConnectFailure) -> Self {
    Self(.couldNotConnect(failure), requestLeft: false)
  }

  public static func answerLost(_ loss: AnswerLoss) -> Self {
    Self(.answerLost(loss), requestLeft: true)
  }
}

/// Why there is no connection.
public enum ConnectFailure: Hashable, Sendable {
  case connectionRefused
  case unknownHost
  case timedOut
  /// The other side is not who it should be, or speaks no TLS, or none that is new enough.
  case tls
  case invalidURL
  /// What the system says, by its number.
  case system(errno: Int32)
  /// Something else, in words for the log of the transport alone.
  case other
}

/// How an answer got lost.
public enum AnswerLoss: Hashable, Sendable {
  case timedOut
  /// The other side closed the connection before the answer was complete.
  case connectionClosed
  /// The other side ended the TLS connection: it may want a certificate of the client.
  case tls
  case garbled(AnswerDamage)
  /// Something else, in words for the log of the transport alone.
  case other
}

/// What keeps an answer from being read.
public enum AnswerDamage: Hashable, Sendable {
  /// What came is no HTTP.
  case notHTTP
  /// Its head is too long, or words before the answer come without an end.
  case endlessHead
  /// A status that no answer has.
  case status(Int)
  /// It cannot be unpacked.
  case compression
}
