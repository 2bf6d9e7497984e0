import NIOCore

/// Counts and times the bytes of an answer until its head is complete. Stands before the decoder, which bounds neither
/// the status line nor the number of words before the answer.
final class HeadLimiter: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let limits: AnswerGuard.Limits
  private var isHeadComplete = false
  private var hasFailed = false
  private var bytes = 0
  private var words = 0
  private var deadline: Scheduled<Void>?

  init(_ limits: AnswerGuard.Limits) {
    self.limits = limits
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !hasFailed else { return }
    if !isHeadComplete {
      bytes += unwrapInboundIn(data).readableBytes
      startTimer(context)
    }
    // The bytes may hold the end of the head, of which the check behind the decoder tells.
    context.fireChannelRead(data)
    if !isHeadComplete, bytes > limits.bytes { fail(.tooLong(limit: limits.bytes), context) }
  }

  /// Until the next head begins, bytes are those of a body.
  func headCompleted() {
    isHeadComplete = true
    (bytes, words) = (0, 0)
    stopTimer()
  }

  /// A word before the answer, such as `103 Early Hints`: what follows may take its time.
  /// - Returns: whether another one may follow.
  func wordCompleted() -> Bool {
    stopTimer()
    words += 1
    return words <= limits.words
  }

  func answerCompleted() { isHeadComplete = false }

  func channelInactive(context: ChannelHandlerContext) {
    stopTimer()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { stopTimer() }

  private func startTimer(_ context: ChannelHandlerContext) {
    guard deadline == nil else { return }
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: limits.time) { [weak self] in
      self?.fail(.tooSlow, context)
    }
  }

  private func stopTimer() {
    deadline?.cancel()
    deadline = nil
  }

  private func fail(_ violation: AnswerGuard.Violation, _ context: ChannelHandlerContext) {
    guard !hasFailed, context.channel.isActive else { return }
    hasFailed = true
    stopTimer()
    context.fireErrorCaught(violation)
    context.close(promise: nil)
  }
}
