import AsyncHTTPClient
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypesHTTP1
import Synchronization

/// Gathers an answer and notes whether its request has begun to leave.
final class ResponseCollector: HTTPClientResponseDelegate {
  typealias Response = (HTTPResponse, [UInt8])

  struct TooLarge: Error {}

  private struct State {
    var requestLeft = false
    var head = HTTPResponse(status: 0)
    var body: [UInt8] = []
  }

  private let maximumBytes: Int
  private let state = Mutex(State())

  init(maximumBytes: Int) {
    self.maximumBytes = maximumBytes
  }

  var requestLeft: Bool { state.withLock { $0.requestLeft } }

  func didSendRequestHead(task: HTTPClient.Task<Response>, _ head: HTTPRequestHead) {
    state.withLock { $0.requestLeft = true }
  }

  func didReceiveHead(
    task: HTTPClient.Task<Response>, _ head: HTTPResponseHead
  ) -> EventLoopFuture<Void> {
    let length = head.headers.first(name: "content-length").flatMap { Int($0) } ?? 0
    // More fields than this would end the program.
    guard length <= maximumBytes, head.headers.count < UInt16.max - 1 else { return tooLarge(task) }
    guard let response = try? HTTPResponse(head) else {
      return task.eventLoop.makeFailedFuture(AnswerGuard.Violation.status(Int(head.status.code)))
    }
    state.withLock { state in
      state.head = response
      state.body.reserveCapacity(max(0, length))
    }
    return task.eventLoop.makeSucceededVoidFuture()
  }

  func didReceiveBodyPart(
    task: HTTPClient.Task<Response>, _ buffer: ByteBuffer
  ) -> EventLoopFuture<Void> {
    let fits = state.withLock { state in
      guard buffer.readableBytes <= maximumBytes - state.body.count else { return false }
      state.body.append(contentsOf: buffer.readableBytesView)
      return true
    }
    return fits ? task.eventLoop.makeSucceededVoidFuture() : tooLarge(task)
  }

  func didFinishRequest(task: HTTPClient.Task<Response>) throws -> Response {
    state.withLock { state in
      // Taken out, so that the bytes are not held twice.
      defer { state.body = [] }
      return (state.head, state.body)
    }
  }

  private func tooLarge(_ task: HTTPClient.Task<Response>) -> EventLoopFuture<Void> {
    task.eventLoop.makeFailedFuture(TooLarge())
  }
}
