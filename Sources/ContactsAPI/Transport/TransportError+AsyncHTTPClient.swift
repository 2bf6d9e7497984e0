import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import NIOSSL

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

private typealias DecompressionError = NIOHTTPDecompression.DecompressionError

extension TransportError {
  /// Sorts what the library throws by what matters most: whether the request may have left.
  init(_ error: any Error, requestLeft: Bool, maximumAnswerBytes: Int) {
    if error is CancellationError || error as? HTTPClientError == .cancelled {
      self.init(.cancelled, requestLeft: requestLeft)
    } else if error is ResponseCollector.TooLarge || error as? DecompressionError == .limit {
      self.init(.answerTooLarge(limit: maximumAnswerBytes), requestLeft: true)
    } else {
      self = requestLeft ? .answerLost(AnswerLoss(error)) : .couldNotConnect(ConnectFailure(error))
    }
  }
}

extension ConnectFailure {
  fileprivate init(_ error: any Error) {
    switch error {
    case let error as NIOConnectionError: self.init(connection: error)
    case let error as HTTPClientError: self.init(client: error)
    case let error as IOError where error.errnoCode == ECONNREFUSED: self = .connectionRefused
    case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError: self = .tls
    case is ChannelError: self = .timedOut
    default: self = .other(String(describing: error))
    }
  }

  private init(connection error: NIOConnectionError) {
    let failures = error.connectionErrors.map(\.error)
    if failures.contains(where: { ($0 as? IOError)?.errnoCode == ECONNREFUSED }) {
      self = .connectionRefused
    } else if failures.isEmpty {
      self = .unknownHost
    } else if failures.contains(where: { $0 is ChannelError }) {
      self = .timedOut
    } else {
      self = .other(String(describing: error))
    }
  }

  private init(client error: HTTPClientError) {
    switch error {
    case .connectTimeout, .tlsHandshakeTimeout, .deadlineExceeded, .getConnectionFromPoolTimeout:
      self = .timedOut
    case .invalidURL, .emptyHost, .emptyScheme: self = .invalidURL
    default: self = .other(error.shortDescription)
    }
  }
}

extension AnswerLoss {
  fileprivate init(_ error: any Error) {
    switch error {
    case let error as HTTPClientError: self.init(client: error)
    case HTTPParserError.invalidEOFState, is IOError, is NIOSSLError: self = .connectionClosed
    case is HTTPParserError, is DecompressionError, is NIOHTTPDecompression.ExtraDecompressionError:
      self = .garbled(String(describing: error))
    default: self = .other(String(describing: error))
    }
  }

  private init(client error: HTTPClientError) {
    switch error {
    case .deadlineExceeded, .readTimeout, .writeTimeout: self = .timedOut
    case .remoteConnectionClosed: self = .connectionClosed
    default: self = .other(error.shortDescription)
    }
  }
}
