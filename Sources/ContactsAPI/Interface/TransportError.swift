/// Why a transport has no answer.
public struct TransportError: Error, Hashable, Sendable {
  /// What went wrong on the way.
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

  /// What went wrong.
  public var reason: Reason
  /// Whether any of the request may have left the machine, so that HubSpot may have carried it out.
  public var requestLeft: Bool

  /// A failure of a transport.
  ///
  /// - Parameter requestLeft: true where it is not certain that nothing left.
  public init(_ reason: Reason, requestLeft: Bool) {
    self.reason = reason
    self.requestLeft = requestLeft
  }

  /// A failure before anything left the machine.
  public static func couldNotConnect(_ failure: ConnectFailure) -> Self {
    Self(.couldNotConnect(failure), requestLeft: false)
  }

  /// A failure after which HubSpot may have carried the request out.
  public static func answerLost(_ loss: AnswerLoss) -> Self {
    Self(.answerLost(loss), requestLeft: true)
  }
}

/// Why there is no connection.
public enum ConnectFailure: Error, Hashable, Sendable {
  /// Nothing listens at the address.
  case connectionRefused
  /// The name of the host has no address.
  case unknownHost
  /// No connection within the time for connecting, or that of the request.
  case timedOut
  /// The other side is not who it should be, or speaks no TLS, or none that is new enough.
  case tls(TLSFailure)
  /// The proxy does not let the connection through, or is not there.
  case proxy(ProxyFailure)
  /// Scheme, host or port of the base URL is none that can be asked.
  case invalidURL
  /// The token would travel in clear: `http` is for this machine alone.
  case inClear
  /// What the system says, by its number.
  case system(errno: Int32)
  /// Something else, in words for the log of the transport alone.
  case other
}

/// Why a proxy gives no connection.
public enum ProxyFailure: Hashable, Sendable {
  /// It is not there, or its name is not known.
  case unreachable
  /// It wants another user or password, or any.
  case authenticationWanted
  /// It does not connect to this host, or is no proxy.
  case refused
  /// It did not answer in time.
  case timedOut
}

/// How an answer got lost.
public enum AnswerLoss: Hashable, Sendable {
  /// No complete answer within the time of the request.
  case timedOut
  /// The other side closed the connection before the answer was complete.
  case connectionClosed
  /// The other side ended the TLS connection: it may want a certificate of the client.
  case tls
  /// What came is no answer that can be read.
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
