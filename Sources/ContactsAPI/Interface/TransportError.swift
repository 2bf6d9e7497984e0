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
  /// Whether any of the request may have left the machine, so that the service may have carried it out.
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
  /// The other side is not who it should be, or speaks no TLS.
  case tls
  case invalidURL
  /// Something else, in the words of the library.
  case other(String)
}

/// How an answer got lost.
public enum AnswerLoss: Hashable, Sendable {
  case timedOut
  /// The other side closed the connection before the answer was complete.
  case connectionClosed
  /// What came was no HTTP, or could not be decompressed, in the words of the library.
  case garbled(String)
  /// Something else, in the words of the library.
  case other(String)
}
