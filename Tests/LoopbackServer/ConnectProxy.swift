import NIOCore
import NIOPosix
import Synchronization

/// A proxy on loopback that tunnels each `CONNECT`, or each request of SOCKS 5, to one port of this machine, whatever host it names.
public final class ConnectProxy: Sendable {
  private final class Box: Sendable {
    let heads = Mutex<[String]>([])
  }

  private let channel: any Channel
  private let box: Box

  /// - Parameters:
  ///   - target: the port that every tunnel leads to; nil refuses all.
  ///   - credentials: what has to stand in `Proxy-Authorization`, without the word `Basic`; nil asks for none.
  public init(to target: Int?, credentials: String? = nil) async throws {
    let box = Box()
    self.box = box
    channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let handler = TunnelHandler(to: target, credentials) { head in
            box.heads.withLock { $0.append(head) }
          }
          try channel.pipeline.syncOperations.addHandler(handler)
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
  }

  public var port: Int { channel.localAddress?.port ?? 0 }
  /// The heads of the requests to connect, as they came.
  public var heads: [String] { box.heads.withLock { $0 } }

  public func stop() async throws {
    try await channel.close()
  }
}

private final class TunnelHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let target: Int?
  private let credentials: String?
  private let headCame: (String) -> Void
  private var head = ""
  private var isSOCKS = false
  private var tunnel: EventLoopFuture<any Channel>?

  init(to target: Int?, _ credentials: String?, headCame: @escaping (String) -> Void) {
    (self.target, self.credentials, self.headCame) = (target, credentials, headCame)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let bytes = unwrapInboundIn(data)
    if let tunnel {
      tunnel.whenSuccess { $0.writeAndFlush(bytes, promise: nil) }
      return
    }
    if isSOCKS || head.isEmpty && bytes.readableBytesView.first == 5 { return speakSOCKS(bytes, context) }
    head += String(buffer: bytes)
    guard head.hasSuffix("\r\n\r\n") else { return }
    headCame(head)
    if let credentials, !head.contains("\r\nproxy-authorization: Basic \(credentials)\r\n"),
      !head.contains("\r\nProxy-Authorization: Basic \(credentials)\r\n")
    {
      return refuse("407 Proxy Authentication Required", context)
    }
    guard let target else { return refuse("403 Forbidden", context) }
    connect(to: target, context)
  }

  private func speakSOCKS(_ bytes: ByteBuffer, _ context: ChannelHandlerContext) {
    guard isSOCKS else {
      isSOCKS = true
      return context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: [5, 0])), promise: nil)
    }
    headCame(String(decoding: bytes.readableBytesView.dropFirst(5).dropLast(2), as: UTF8.self))
    guard let target else { return context.close(promise: nil) }
    connect(to: target, context, saying: ByteBuffer(bytes: [5, 0, 0, 1, 127, 0, 0, 1, 0, 1]))
  }

  private func connect(
    to port: Int, _ context: ChannelHandlerContext,
    saying answer: ByteBuffer = ByteBuffer(string: "HTTP/1.1 200 Connection established\r\n\r\n")
  ) {
    let client = context.channel
    tunnel = ClientBootstrap(group: context.eventLoop)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(RelayHandler(to: client))
        }
      }
      .connect(host: "127.0.0.1", port: port)
    tunnel?.whenSuccess { _ in
      client.writeAndFlush(answer, promise: nil)
    }
    tunnel?.whenFailure { _ in client.close(promise: nil) }
  }

  private func refuse(_ status: String, _ context: ChannelHandlerContext) {
    let channel = context.channel
    channel.writeAndFlush(ByteBuffer(string: "HTTP/1.1 \(status)\r\nContent-Length: 0\r\n\r\n"))
      .whenComplete { _ in channel.close(promise: nil) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    tunnel?.whenSuccess { $0.close(promise: nil) }
  }
}

/// Hands on what comes to another channel.
private final class RelayHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let other: any Channel

  init(to other: any Channel) {
    self.other = other
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    other.writeAndFlush(unwrapInboundIn(data), promise: nil)
  }

  func channelInactive(context: ChannelHandlerContext) { other.close(promise: nil) }
}
