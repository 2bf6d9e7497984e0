/// Why there is no TLS connection that could be trusted. Nothing has been sent.
public enum TLSFailure: Error, Hashable, Sendable {
  /// The certificate was valid until a day that is over.
  case expired
  /// The certificate is valid from a day that is to come, or this machine's clock is wrong.
  case notYetValid
  /// The certificate is for other names, or for none: only alternative names count, not the common name.
  case wrongName
  /// Nobody who is trusted here vouches for the certificate.
  case unknownAuthority
  /// The other side does not send the certificate between its own and that of the authority.
  case missingIntermediate
  /// The certificate has an RSA key of so many bits, fewer than 2,048.
  case weakKey(bits: Int)
  /// No version from 1.2 on, or no cipher, that both sides speak.
  case noCommonProtocol
  /// What answers there is no TLS, but plain HTTP or another protocol.
  case notTLS
  /// The other side wants a certificate of the client, which is not supported.
  case clientCertificateWanted
  /// The file or folder with the certificates to trust cannot be used.
  case authoritiesUnreadable
  /// The certificate was refused, and a proxy keeps us from looking at it to say why.
  case untrusted
  /// Something else, in words for the log of the transport alone.
  case other
}
