import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import NIOSSL
import SystemPackage

private typealias DecompressionError = NIOHTTPDecompression.DecompressionError

extension TransportError {
  /// Sorts what the library throws by what matters most: whether the request may have left.
  ///
  /// - Parameter proxy: the one in use.
  init(_ error: any Error, requestLeft: Bool, maximumAnswerBytes: Int, proxy: HTTPProxy? = nil) {
    if error is CancellationError || error as? HTTPClientError == .cancelled {
      self.init(.cancelled, requestLeft: requestLeft)
    } else if error is ResponseCollector.TooLarge || error as? DecompressionError == .limit {
      self.init(.answerTooLarge(limit: maximumAnswerBytes), requestLeft: true)
    } else {
      self = requestLeft ? .answerLost(AnswerLoss(error)) : .couldNotConnect(ConnectFailure(error, proxy))
    }
  }
}

extension ConnectFailure {
  fileprivate init(_ error: any Error, _ proxy: HTTPProxy?) {
    switch error {
    case let failure as ConnectFailure: self = failure
    case let error as NIOConnectionError where proxy?.host == error.host && proxy?.port == error.port:
      self = .proxy(.unreachable)
    case let error as NIOConnectionError: self.init(connection: error)
    case let error as HTTPClientError: self.init(client: error)
    case let error as IOError: self.init(system: error)
    case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError, is TLSFailure: self = .tls(TLSFailure(error))
    case is ChannelError: self = .timedOut
    default: self = .other
    }
  }

  private init(connection error: NIOConnectionError) {
    let failures = error.connectionErrors.map(\.error)
    let systemErrors = failures.compactMap { $0 as? IOError }
    if let refusal = systemErrors.first(where: { Errno(rawValue: $0.errnoCode) == .connectionRefused }) {
      self.init(system: refusal)
    } else if failures.isEmpty {
      self = .unknownHost
    } else if failures.contains(where: { $0 is ChannelError }) {
      self = .timedOut
    } else if let systemError = systemErrors.first {
      self.init(system: systemError)
    } else {
      self = .other
    }
  }

  private init(system error: IOError) {
    switch Errno(rawValue: error.errnoCode) {
    case .connectionRefused: self = .connectionRefused
    case .timedOut: self = .timedOut
    default: self = .system(errno: error.errnoCode)
    }
  }

  private init(client error: HTTPClientError) {
    switch error {
    case .connectTimeout, .tlsHandshakeTimeout, .deadlineExceeded, .getConnectionFromPoolTimeout:
      self = .timedOut
    case .invalidURL, .emptyHost, .emptyScheme: self = .invalidURL
    case .proxyAuthenticationRequired: self = .proxy(.authenticationWanted)
    case .invalidProxyResponse: self = .proxy(.refused)
    case .httpProxyHandshakeTimeout, .socksHandshakeTimeout: self = .proxy(.timedOut)
    default: self = .other
    }
  }
}

extension AnswerLoss {
  fileprivate init(_ error: any Error) {
    switch error {
    case let error as HTTPClientError: self.init(client: error)
    case let violation as AnswerGuard.Violation: self.init(violation)
    case NIOSSLError.uncleanShutdown: self = .connectionClosed
    case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError: self = .tls
    case HTTPParserError.invalidEOFState, is IOError, is ChannelError: self = .connectionClosed
    case HTTPParserError.headerOverflow: self = .garbled(.endlessHead)
    case is HTTPParserError, is NIOHTTPDecoderError: self = .garbled(.notHTTP)
    case is DecompressionError, is NIOHTTPDecompression.ExtraDecompressionError: self = .garbled(.compression)
    default: self = .other
    }
  }

  private init(_ violation: AnswerGuard.Violation) {
    switch violation {
    case .tooSlow: self = .timedOut
    case .tooLong, .tooManyWords: self = .garbled(.endlessHead)
    case .status(let status): self = .garbled(.status(status))
    }
  }

  private init(client error: HTTPClientError) {
    switch error {
    case .deadlineExceeded, .readTimeout, .writeTimeout: self = .timedOut
    case .remoteConnectionClosed: self = .connectionClosed
    default: self = .other
    }
  }
}
