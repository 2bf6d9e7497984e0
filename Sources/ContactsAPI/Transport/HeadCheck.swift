import NIOCore
import NIOHTTP1

/// Lets only answers pass whose status is one, and tells the limiter before the decoder how far an answer has come.
final class HeadCheck: ChannelInboundHandler {
  typealias InboundIn = HTTPClientResponsePart

  private let limiter: HeadLimiter
  private var hasFailed = false

  init(_ limiter: HeadLimiter) {
    self.limiter = limiter
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !hasFailed else { return }
    switch unwrapInboundIn(data) {
    case .head(let head):
      switch head.status.code {
      case 100, 102...199:
        guard limiter.wordCompleted() else { return fail(.tooManyWords, context) }
      case 200...: limiter.headCompleted()
      // No request asks for another protocol, which is what 101 would grant.
      default: return fail(.status(Int(head.status.code)), context)
      }
    case .body: break
    case .end: limiter.answerCompleted()
    }
    context.fireChannelRead(data)
  }

  private func fail(_ violation: AnswerGuard.Violation, _ context: ChannelHandlerContext) {
    hasFailed = true
    context.fireErrorCaught(violation)
    context.close(promise: nil)
  }
}
