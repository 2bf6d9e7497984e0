import NIOCore
import NIOSSL

/// Looks at the certificate that the library has accepted, before anything is sent: what it lets pass and we do not.
enum CertificateCheck {
  /// Fails with a ``TLSFailure``. A connection in clear passes.
  static func check(_ channel: any Channel) -> EventLoopFuture<Void> {
    let checked = channel.eventLoop.submit {
      guard let certificate = try? channel.pipeline.syncOperations.nioSSL_peerCertificate(),
        let facts = CertificateFacts(certificate), let failure = TLSFailure(accepted: facts)
      else { return }
      throw failure
    }
    // Not before the library has heard of it, which expects a connection of its own to be there until then.
    checked.whenFailure { _ in channel.eventLoop.execute { channel.close(promise: nil) } }
    return checked
  }
}
