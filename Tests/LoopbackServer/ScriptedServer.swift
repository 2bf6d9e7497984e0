public import NIOCore
import NIOPosix
public import NIOSSL
import Synchronization

/// A server on loopback that does the same with every request: answers with given bytes, or does not.
public final class ScriptedServer: Sendable {
  public enum Script: Sendable {
    case answer([UInt8], thenClose: Bool = false)
    case close
    /// Speaks first, whatever the other side wants, and closes.
    case greet([UInt8])
    case hang
    /// Begins with some bytes, and then sends others again and again, without an end.
    case trickle([UInt8], after: [UInt8] = [], every: TimeAmount)
    /// Answers each request as it deserves: with pieces that are written one after the other.
    case reply(@Sendable (_ request: String) -> (pieces: [[UInt8]], thenClose: Bool))
  }

  private struct Counts {
    var connections = 0
    var requests: [String] = []
  }

  private let channel: any Channel
  private let counts: SharedBox
  /// One element for each request that has come in completely.
  public let arrivals: AsyncStream<Void>

  private final class SharedBox: Sendable {
    let counts = Mutex(Counts())
  }

  /// - Parameter tls: what it speaks TLS with; without it the server speaks in clear.
  public init(_ script: Script, tls: NIOSSLContext? = nil) async throws {
    let counts = SharedBox()
    let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)
    self.counts = counts
    self.arrivals = arrivals
    channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        counts.counts.withLock { $0.connections += 1 }
        return channel.eventLoop.makeCompletedFuture {
          let handler = ScriptHandler(script) { request in
            counts.counts.withLock { $0.requests.append(request) }
            arrival.yield()
          }
          if let tls { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
          try channel.pipeline.syncOperations.addHandler(handler)
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
  }

  public var port: Int { channel.localAddress?.port ?? 0 }
  public var connections: Int { counts.counts.withLock { $0.connections } }
  /// The requests as they came, head and body.
  public var requests: [String] { counts.counts.withLock { $0.requests } }

  public func stop() async throws {
    try await channel.close()
  }
}

/// Waits for the end of each request, then plays the script.
private final class ScriptHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let script: ScriptedServer.Script
  private let requestCame: (String) -> Void
  private var received = ""

  init(_ script: ScriptedServer.Script, requestCame: @escaping (String) -> Void) {
    self.script = script
    self.requestCame = requestCame
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    received += String(buffer: unwrapInboundIn(data))
    guard isComplete else { return }
    let request = received
    requestCame(request)
    received = ""
    switch script {
    case .answer(let bytes, let thenClose): write(bytes, thenClose, context)
    case .close: context.close(promise: nil)
    case .greet, .hang: break
    case .trickle(let bytes, let start, let pause):
      context.write(wrapOutboundOut(ByteBuffer(bytes: start)), promise: nil)
      trickle(ByteBuffer(bytes: bytes), pause, context)
    case .reply(let reply):
      let (pieces, thenClose) = reply(request)
      for piece in pieces.dropLast() { write(piece, false, context) }
      write(pieces.last ?? [], thenClose, context)
    }
  }

  private func trickle(_ bytes: ByteBuffer, _ pause: TimeAmount, _ context: ChannelHandlerContext) {
    _ = context.eventLoop.assumeIsolated().scheduleTask(in: pause) { [self] in
      guard context.channel.isActive else { return }
      // What is not taken is not added to.
      if context.channel.isWritable { context.writeAndFlush(wrapOutboundOut(bytes), promise: nil) }
      trickle(bytes, pause, context)
    }
  }

  func channelActive(context: ChannelHandlerContext) {
    if case .greet(let bytes) = script { write(bytes, true, context) }
  }

  private func write(_ bytes: [UInt8], _ thenClose: Bool, _ context: ChannelHandlerContext) {
    let written = context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)))
    guard thenClose else { return }
    let context = NIOLoopBound(context, eventLoop: context.eventLoop)
    written.whenComplete { _ in context.value.close(promise: nil) }
  }

  private var isComplete: Bool {
    guard let end = received.firstRange(of: "\r\n\r\n") else { return false }
    let head = received[..<end.lowerBound].lowercased()
    guard let field = head.split(separator: "\r\n").first(where: { $0.hasPrefix("content-length:") }) else {
      return true
    }
    let length = Int(field.drop { !$0.isNumber }) ?? 0
    return received[end.upperBound...].utf8.count >= length
  }
}
