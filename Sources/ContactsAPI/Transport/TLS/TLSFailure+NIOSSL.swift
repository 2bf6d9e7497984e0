import NIOSSL

extension TLSFailure {
  /// Sorts what the library throws while a connection is made. ``other`` where only a look at the certificates can
  /// tell: see ``isOfCertificates(_:)``.
  init(_ error: any Error) {
    switch error {
    case let failure as TLSFailure: self = failure
    case let error as NIOSSLExtraError:
      self =
        error == .failedToValidateHostname || error == .serverHostnameImpossibleToMatch ? .wrongName : .other
    case NIOSSLError.unableToValidateCertificate: self = .wrongName
    case NIOSSLError.noSuchFilesystemObject, NIOSSLError.failedToLoadCertificate:
      self = .authoritiesUnreadable
    // So ends a port where a request is read as one of another protocol.
    case NIOSSLError.handshakeFailed(.sslError([.eofDuringHandshake])): self = .notTLS
    case NIOSSLError.handshakeFailed(let error): self.init(reasons: Self.reasons(in: error))
    case let error as BoringSSLError: self.init(reasons: Self.reasons(in: error))
    default: self = .other
    }
  }

  /// Whether the certificates were refused, for a reason that the library does not give.
  static func isOfCertificates(_ error: any Error) -> Bool {
    guard case NIOSSLError.handshakeFailed(let error) = error else { return false }
    return reasons(in: error).contains("CERTIFICATE_VERIFY_FAILED")
  }

  /// - Parameter reasons: the names that the library has for what went wrong.
  private init(reasons: Set<String>) {
    let meanings: [(TLSFailure, Set<String>)] = [
      (
        .noCommonProtocol,
        [
          "UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION", "HANDSHAKE_FAILURE_ON_CLIENT_HELLO",
          "WRONG_CIPHER_RETURNED", "NO_SHARED_CIPHER", "TLSV1_ALERT_INSUFFICIENT_SECURITY",
          "TLSV1_ALERT_INAPPROPRIATE_FALLBACK",
        ]
      ),
      (
        .clientCertificateWanted,
        [
          "TLSV1_CERTIFICATE_REQUIRED", "TLSV1_ALERT_CERTIFICATE_REQUIRED", "SSLV3_ALERT_HANDSHAKE_FAILURE",
          "SSLV3_ALERT_BAD_CERTIFICATE", "SSLV3_ALERT_NO_CERTIFICATE",
        ]
      ),
      (
        .notTLS,
        [
          "WRONG_VERSION_NUMBER", "HTTP_REQUEST", "HTTPS_PROXY_REQUEST", "INVALID_RECORD",
          "UNEXPECTED_MESSAGE",
        ]
      ),
      (
        .authoritiesUnreadable,
        ["NO_START_LINE", "NO_CERTIFICATE_OR_CRL_FOUND", "BAD_END_LINE", "BAD_BASE64_DECODE"]
      ),
    ]
    self = meanings.first { !$0.1.isDisjoint(with: reasons) }?.0 ?? .other
  }

  /// The names stand in the words of the library, which reach nobody else:
  /// `error:10000438:SSL routines:OPENSSL_internal:TLSV1_ALERT_PROTOCOL_VERSION at …`.
  private static func reasons(in error: BoringSSLError) -> Set<String> {
    let stack: NIOBoringSSLErrorStack
    switch error {
    case .sslError(let errors), .unknownError(let errors): stack = errors
    default: return []
    }
    let words = stack.flatMap { $0.description.split { !$0.isLetter && !$0.isNumber && $0 != "_" } }
    return Set(words.map(String.init).filter { $0.contains("_") && $0 == $0.uppercased() })
  }
}
