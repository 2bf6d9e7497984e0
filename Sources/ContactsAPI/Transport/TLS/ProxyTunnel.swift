import AsyncHTTPClient
import NIOCore

/// Has a proxy lead a connection to a server, for what then speaks with that server. Where it does not, the connection is
/// closed.
final class ProxyTunnel: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private enum Step { case greeting, connecting, open }

  private let host: String
  private let port: Int
  private let proxy: HTTPProxy
  private let opened: (ChannelPipeline) throws -> Void
  private var step: Step
  private var answer = ByteBuffer()

  /// - Parameter opened: called once the server is behind the connection.
  init(
    to host: String, _ port: Int, through proxy: HTTPProxy,
    then opened: @escaping (ChannelPipeline) throws -> Void
  ) {
    (self.host, self.port, self.proxy, self.opened) = (host, port, proxy, opened)
    step = proxy.kind == .http ? .connecting : .greeting
  }

  func channelActive(context: ChannelHandlerContext) {
    switch proxy.kind {
    case .http: write(Array(connectRequest.utf8), context)
    // Version 5, one way to log in: none.
    case .socks5: write([5, 1, 0], context)
    }
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard step != .open else { return context.fireChannelRead(data) }
    answer.writeImmutableBuffer(unwrapInboundIn(data))
    guard answer.readableBytes <= Self.longestAnswer else { return context.close(promise: nil) }
    let bytes = Array(answer.readableBytesView)
    switch step {
    case .greeting where bytes.count >= 2:
      guard bytes.starts(with: [5, 0]) else { return context.close(promise: nil) }
      (step, answer) = (.connecting, ByteBuffer())
      write(socksRequest, context)
    case .connecting:
      guard let isConnected = proxy.kind == .http ? Self.isAccepted(bytes) : Self.isConnected(bytes) else {
        return
      }
      step = .open
      guard isConnected, (try? opened(context.pipeline)) != nil else { return context.close(promise: nil) }
    case .greeting, .open: break
    }
  }

  private static let longestAnswer = 16_384

  private func write(_ bytes: [UInt8], _ context: ChannelHandlerContext) {
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
  }

  private var connectRequest: String {
    let target = "\(host.contains(":") ? "[\(host)]" : host):\(port)"
    let login = proxy.user.map {
      HTTPClient.Authorization.basic(username: $0, password: proxy.password ?? "").headerValue
    }
    let field = login.map { "Proxy-Authorization: \($0)\r\n" } ?? ""
    return "CONNECT \(target) HTTP/1.1\r\nHost: \(target)\r\n\(field)\r\n"
  }

  /// Connect, to a name that the proxy looks up.
  private var socksRequest: [UInt8] {
    let name = Array(host.utf8.prefix(255))
    return [5, 1, 0, 3, UInt8(name.count)] + name + [UInt8(port >> 8 & 0xFF), UInt8(port & 0xFF)]
  }

  /// Nil until the whole head has come.
  private static func isAccepted(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 4,
      bytes.indices.dropLast(3).contains(where: { bytes[$0..<$0 + 4] == [13, 10, 13, 10] })
    else { return nil }
    return bytes.starts(with: "HTTP/1.".utf8) && bytes.dropFirst(9).first == UInt8(ascii: "2")
  }

  /// Nil until the address has come that the proxy connects from.
  private static func isConnected(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 5 else { return nil }
    let length =
      switch bytes[3] {
      case 1: 10
      case 3: 7 + Int(bytes[4])
      default: 22
      }
    return bytes.count < length ? nil : bytes.starts(with: [5, 0])
  }
}
