import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// Asks a server once more for its certificates, to say why they are refused. The connection is given up as soon as they
/// are there, before it is one: nothing is sent over it.
struct CertificateProbe {
  let host: String
  let port: Int
  let timeout: TimeAmount
  /// What leads to the server; nil where nothing stands between.
  var proxy: HTTPProxy?

  private final class Box: Sendable {
    let chain = Mutex<[CertificateFacts]>([])
  }

  /// The server's own certificate first; none where it shows none in time.
  func chain() async -> [CertificateFacts] {
    let box = Box()
    let (host, port, proxy, timeout) = (host, port, proxy, timeout)
    let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connectTimeout(timeout)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let look = { (pipeline: ChannelPipeline) in
            let handler = try Self.handler(host) { certificates, verdict in
              box.chain.withLock { $0 = certificates.compactMap(CertificateFacts.init) }
              verdict.succeed(.failed)
            }
            try pipeline.syncOperations.addHandler(handler)
          }
          guard let proxy else { return try look(channel.pipeline) }
          let tunnel = ProxyTunnel(to: host, port, through: proxy, then: look)
          try channel.pipeline.syncOperations.addHandler(tunnel)
        }
      }
    guard
      let channel = try? await bootstrap.connect(host: proxy?.host ?? host, port: proxy?.port ?? port)
        .get()
    else { return [] }
    let end = channel.eventLoop.scheduleTask(in: timeout) { channel.close(promise: nil) }
    try? await channel.closeFuture.get()
    end.cancel()
    return box.chain.withLock { $0 }
  }

  private static func handler(
    _ host: String, _ verify: @escaping NIOSSLCustomVerificationCallback
  ) throws -> NIOSSLClientHandler {
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.minimumTLSVersion = .tlsv12
    let context = try NIOSSLContext(configuration: configuration)
    // An address is no name that can be asked for.
    let name = (try? SocketAddress(ipAddress: host, port: 0)) == nil ? host : nil
    return try NIOSSLClientHandler(
      context: context, serverHostname: name, customVerificationCallback: verify)
  }
}
