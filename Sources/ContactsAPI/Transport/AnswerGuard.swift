import NIOCore
import NIOHTTP1

/// Guards the head of each answer on a connection, where the library trusts the other side: how long it is, how long it
/// takes, and that its status is one.
enum AnswerGuard {
  /// What is wrong with a head.
  enum Violation: Error, Hashable {
    /// Longer than this many bytes, words before the answer included.
    case tooLong(limit: Int)
    /// It has begun, and its end did not come in time.
    case tooSlow
    /// Words before the answer, such as `100 Continue`, without an end.
    case tooManyWords
    /// Not the status of an answer. Below 100 the library would end the program.
    case status(Int)
  }

  struct Limits: Sendable {
    var bytes: Int
    var time: TimeAmount
    /// How many words may come before an answer; real ones are few.
    var words = 20
  }

  /// Takes its places in the pipeline of a connection, around the decoder.
  static func install(in channel: any Channel, _ limits: Limits) -> EventLoopFuture<Void> {
    channel.eventLoop.submit {
      let pipeline = channel.pipeline.syncOperations
      let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPResponseDecoder>.self)
      let limiter = HeadLimiter(limits)
      try pipeline.addHandler(limiter, position: .before(decoder))
      try pipeline.addHandler(HeadCheck(limiter), position: .after(decoder))
    }
  }
}
